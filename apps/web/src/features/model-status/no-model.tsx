import { Text, Title } from '@mantine/core'
import { useId } from 'react'
import { CodeBlock } from '../../components/code-block.tsx'
import classes from './model-page.module.css'

const variables: readonly (readonly [string, string])[] = [
  ['OPENAI_API_KEY', 'A key of OpenAI. This alone is enough.'],
  ['OPENAI_BASE_URL', 'Any other server that speaks the OpenAI protocol, such as one on your own machine.'],
  ['OPENAI_MODEL', 'Which of its models to ask.'],
]

/** Nothing is wrong: how the bot works without a model, and how whoever runs the server adds one. */
export function NoModel() {
  const titleId = useId()
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        The matcher answers alone
      </Title>
      <Text size="sm">
        No language model is configured on this server, and none is needed. The built-in matcher recognises what
        visitors mean from your questions and their other phrasings; it costs nothing and sends nothing anywhere.
      </Text>
      <Text size="sm">
        A language model can help with questions that come in new words. It only ever chooses among your own entries, or
        none of them: what visitors read stays word for word what your team wrote.
      </Text>
      <Title order={3} size="h5" mt="xs">
        To turn one on
      </Title>
      <Text size="sm">
        Whoever runs this server sets one of the first two of these variables, then starts the server again.
      </Text>
      <dl className={classes.facts}>
        {variables.map(([name, meaning]) => (
          <div key={name} className={classes.fact}>
            <dt>
              <code className={classes.code}>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <CodeBlock
        label="Shell: a model on your own machine"
        code="OPENAI_BASE_URL=http://localhost:11434/v1 OPENAI_MODEL=qwen3 npm start"
      />
    </section>
  )
}
