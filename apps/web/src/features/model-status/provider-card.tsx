import { Text, Title } from '@mantine/core'
import type { ModelProviderStatus } from '@verbatim/contract'
import { useId, type ReactNode } from 'react'
import { adviseOn, describeFailureKind, describeHealth, describeUnprobed, describeWay } from './describe-provider.ts'
import { HealthPill } from './health-pill.tsx'
import { ClockTime, Moment } from './moment.tsx'
import classes from './model-page.module.css'

const roles = { primary: 'Asked first', fallback: 'Asked when the first one fails' }

/** One server that is asked, and how it fares. */
export function ProviderCard({ provider }: { provider: ModelProviderStatus }) {
  const titleId = useId()
  const health = describeHealth(provider)
  return (
    <article className={classes.card} aria-labelledby={titleId}>
      <div className={classes.cardHeader}>
        <div className={classes.names}>
          <Title order={2} size="h4" id={titleId}>
            {provider.role === 'fallback' ? 'Fallback' : 'Primary'}: {provider.model}
          </Title>
          <Text size="sm" c="dimmed">
            {provider.host}. {roles[provider.role]}.
          </Text>
        </div>
        <span role="status">
          <HealthPill health={health} />
        </span>
      </div>
      <Text size="sm">{health.sentence}</Text>
      <dl className={classes.facts}>
        <BreakerFacts breaker={provider.breaker} />
        <Fact term="Last success">
          {provider.last_success_at ? <Moment at={provider.last_success_at} /> : 'None since the server started'}
        </Fact>
        <Fact term="Last failure">
          <LastFailure provider={provider} advise={health.tone !== 'good'} />
        </Fact>
        <Fact term="Calls since the server started">
          {provider.calls.toLocaleString('en')}, of which {provider.failures.toLocaleString('en')} failed
        </Fact>
        <Fact term="Right now">
          {provider.in_flight.toLocaleString('en')} in flight, {provider.waiting.toLocaleString('en')} waiting
        </Fact>
        <WayFacts way={provider.way} />
      </dl>
    </article>
  )
}

function BreakerFacts({ breaker }: { breaker: ModelProviderStatus['breaker'] }) {
  return (
    <>
      {breaker.since && (
        <Fact term="Paused">
          <Moment at={breaker.since} />
        </Fact>
      )}
      {breaker.retry_at && (
        <Fact term="Tried again at">
          <ClockTime at={breaker.retry_at} />
        </Fact>
      )}
    </>
  )
}

function LastFailure({ provider, advise }: { provider: ModelProviderStatus; advise: boolean }) {
  const failure = provider.last_failure
  if (failure === null) return 'None since the server started'
  const advice = advise ? adviseOn(failure.kind, provider.role) : null
  return (
    <>
      <Moment at={failure.at} />: {describeFailureKind(failure.kind)}
      <span className={classes.more}>
        {failure.detail} {advice}
      </span>
    </>
  )
}

function WayFacts({ way }: { way: ModelProviderStatus['way'] }) {
  return (
    <>
      <Fact term="Way of asking, configured">
        {describeWay(way.configured)} <code className={classes.code}>{way.configured}</code>
      </Fact>
      <Fact term="Way of asking, in use">
        {way.using === null ? (
          'Not known yet'
        ) : (
          <>
            {describeWay(way.using)} <code className={classes.code}>{way.using}</code>
          </>
        )}
      </Fact>
      <Fact term="Asked what it understands">
        {way.probed_at ? <Moment at={way.probed_at} /> : describeUnprobed(way)}
      </Fact>
      <Fact term="Parameters left out">
        {way.dropped_parameters.length === 0
          ? 'None'
          : way.dropped_parameters.map((name) => (
              <code key={name} className={classes.code}>
                {name}
              </code>
            ))}
      </Fact>
    </>
  )
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
