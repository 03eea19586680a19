import { Button, Loader, Skeleton, Text } from '@mantine/core'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import type { ReactNode } from 'react'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isOutage } from './describe-provider.ts'
import { LimitsCard } from './limits-card.tsx'
import { ClockTime } from './moment.tsx'
import { NoModel } from './no-model.tsx'
import { ProviderCard } from './provider-card.tsx'
import { useModelStatus } from './use-model-status.ts'
import classes from './model-page.module.css'

/** Which language model stands behind the matcher, and how it fares; `children` follow below. */
export function ModelPage({ orgId, children }: { orgId: string; children: ReactNode }) {
  const { status, failure, receivedAt, refreshing, refresh } = useModelStatus(orgId)
  return (
    <div className={classes.page}>
      <PageHeader
        title="Language model"
        description="Where a question comes in new words, it chooses among your entries, or none of them. It never writes a reply."
        actions={
          <Button
            variant="default"
            leftSection={
              refreshing ? <Loader size={16} color="gray" aria-hidden /> : <IconRefresh size={16} aria-hidden />
            }
            // Not disabled meanwhile, for that would take the focus from who pressed it.
            aria-disabled={refreshing}
            onClick={() => refreshing || refresh()}
          >
            Refresh
          </Button>
        }
      />
      <div className={classes.cards}>
        {failure !== undefined && (
          <FailureAlert
            title={
              status === null ? 'The state of the language model could not be loaded' : 'This is no longer up to date'
            }
            failure={failure}
            onRetry={refresh}
          />
        )}
        {status === null && failure === undefined && <ModelSkeleton />}
        {status !== null && isOutage(status) && (
          <Text size="sm" fw={600} role="status">
            No model can be asked just now. The matcher answers what it is very sure of; everything else is handed off.
          </Text>
        )}
        {status?.configured === false && <NoModel />}
        {status?.providers.map((provider) => (
          <ProviderCard key={provider.role} provider={provider} />
        ))}
        {status?.configured && <LimitsCard deadlineMs={status.deadline_ms} budget={status.budget} />}
        {status?.configured && receivedAt && (
          <p className={classes.asOf}>
            As of <ClockTime at={receivedAt} />. This page asks again every ten seconds.
          </p>
        )}
      </div>
      {children}
    </div>
  )
}

function ModelSkeleton() {
  return (
    <div className={classes.card} role="status" aria-busy="true" aria-label="Loading the state of the language model">
      <Skeleton height={20} width="42%" />
      <Skeleton height={12} width="60%" />
      <div className={classes.facts}>
        {Array.from({ length: 6 }, (_, i) => (
          <div key={i} className={classes.fact}>
            <Skeleton height={10} width="50%" mb={8} />
            <Skeleton height={14} width={`${80 - (i % 3) * 15}%`} />
          </div>
        ))}
      </div>
    </div>
  )
}
