import { Anchor, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { CodeBlock } from '../../components/code-block.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { useClientConfig } from '../../lib/client-config.ts'
import { CurrentToken } from './current-token.tsx'
import { ResponseFields } from './response-fields.tsx'
import {
  askWithCurl,
  askWithJavaScript,
  readWithCurl,
  saveWithCurl,
  tokenWithPropelAuth,
  verifyWithJavaScript,
} from './snippets.ts'
import classes from './integrate-page.module.css'

export function IntegratePage({ orgId }: { orgId: string }) {
  const { local_identity: localIdentity } = useClientConfig()
  const target = { origin: location.origin, orgId }
  return (
    <>
      <PageHeader
        title="Integrate"
        description="Ask the bot from your own site, app or help desk over HTTP. The snippets are filled in for this organisation."
      />
      <Stack gap="xl">
        <Section title="1. Get a token">
          <Text>
            Every call carries a bearer token of a signed-in member.{' '}
            {localIdentity
              ? 'On this server people sign in locally; on the machine that runs it, this prints a token:'
              : 'Your front end has one from PropelAuth:'}
          </Text>
          {localIdentity ? (
            <CodeBlock label="Shell: get a token" code="TOKEN=$(npm run --silent token)" />
          ) : (
            <CodeBlock label="React: get a token" code={tokenWithPropelAuth} />
          )}
          <div>
            <CurrentToken />
          </div>
        </Section>
        <Section title="2. Ask the bot">
          <CodeBlock label="curl: ask the bot" code={askWithCurl(target, 'can I get support via phone')} />
          <CodeBlock label="JavaScript: ask the bot" code={askWithJavaScript(target)} />
          <ResponseFields />
        </Section>
        <Section title="3. Check that it is verbatim">
          <Text>
            The digest is computed from the stored answer. If it fits the words that you received, nobody changed them
            on the way, and the revision tells you when your team wrote them.
          </Text>
          <CodeBlock label="JavaScript: check the reply" code={verifyWithJavaScript} />
        </Section>
        <Section title="Read and replace all entries">
          <CodeBlock label="curl: read all entries" code={readWithCurl(target)} />
          <CodeBlock label="curl: replace all entries" code={saveWithCurl(target)} />
          <Text>
            Single entries, revisions and inquiries have calls of their own: see the{' '}
            <Anchor href="/docs" underline="always">
              API reference
            </Anchor>{' '}
            or the{' '}
            <Anchor href="/openapi.json" underline="always">
              OpenAPI document
            </Anchor>
            .
          </Text>
        </Section>
      </Stack>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </section>
  )
}
