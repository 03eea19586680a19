import { Radio, Stack, TextInput } from '@mantine/core'
import type { PromptfooQuery } from '@verbatim/contract'
import classes from './your-data.module.css'

interface PromptfooChoiceProps {
  target: PromptfooQuery['target']
  onTarget: (target: PromptfooQuery['target']) => void
  provider: string
  onProvider: (provider: string) => void
}

/** Whom promptfoo asks. */
export function PromptfooChoice({ target, onTarget, provider, onProvider }: PromptfooChoiceProps) {
  return (
    <Radio.Group
      label="Whom it asks"
      size="sm"
      value={target}
      onChange={(value) => onTarget(value === 'model' ? 'model' : 'bot')}
    >
      <Stack gap={8} mt={6}>
        <Radio value="bot" classNames={{ radio: classes.radio }} label="This bot, with a token in VERBATIM_TOKEN" />
        <Radio
          value="model"
          classNames={{ radio: classes.radio }}
          label="A model, with the prompt that this bot would send"
        />
        {target === 'model' && (
          <TextInput
            label="Provider"
            description="As promptfoo names it. Leave it empty for openai:chat:gpt-6-luna."
            placeholder="ollama:chat:qwen3"
            maxLength={200}
            maw={320}
            spellCheck={false}
            autoCapitalize="none"
            value={provider}
            onChange={(event) => onProvider(event.currentTarget.value)}
          />
        )}
      </Stack>
    </Radio.Group>
  )
}
