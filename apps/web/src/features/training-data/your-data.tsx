import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { DataDownload } from './data-download.tsx'
import { promptfooFile, trainingFile } from './data-files.ts'
import { PromptfooChoice } from './promptfoo-choice.tsx'
import classes from './your-data.module.css'

/** An org's own cases as files, to train a model or to compare models elsewhere. */
export function YourData({ orgId }: { orgId: string }) {
  const [target, setTarget] = useState<'bot' | 'model'>('bot')
  const [provider, setProvider] = useState('')
  return (
    <section className={classes.section} aria-labelledby="your-data">
      <Title order={2} size="h4" id="your-data">
        Your data
      </Title>
      <Text size="sm">
        What your team has taught the bot, to train a model of your own or to compare models. Each file holds what
        should be answered, that is every enabled entry with all its phrasings, and what should not: the hand-offs that
        your team dismissed under Inquiries.
      </Text>
      <ul className={classes.list}>
        <DataDownload orgId={orgId} title="chat training data" file={trainingFile(orgId, 'chat')}>
          <Text size="sm" c="dimmed">
            JSONL with a row of messages for each text, exactly as the bot would send them to a chat model.
          </Text>
        </DataDownload>
        <DataDownload orgId={orgId} title="completion training data" file={trainingFile(orgId, 'completion')}>
          <Text size="sm" c="dimmed">
            JSONL with a short prompt and its stored answer for each text, to fine-tune a completion model.
          </Text>
        </DataDownload>
        <DataDownload orgId={orgId} title="promptfoo configuration" file={promptfooFile(orgId, target, provider)}>
          <Text size="sm" c="dimmed" mb="sm">
            Every text as a test with the entry that must come of it. Run it with{' '}
            <code>promptfoo eval -c promptfooconfig.json</code>
          </Text>
          <PromptfooChoice target={target} onTarget={setTarget} provider={provider} onProvider={setProvider} />
        </DataDownload>
      </ul>
    </section>
  )
}
