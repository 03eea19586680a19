import { Alert, Button, Group, Text } from '@mantine/core'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import { ApiProblem, describeFailure } from '../lib/api-problem.ts'

interface FailureAlertProps {
  title: string
  failure: unknown
  onRetry?: () => void
}

/** Says what failed and offers to try again. The request id lets an operator find it in the log. */
export function FailureAlert({ title, failure, onRetry }: FailureAlertProps) {
  const requestId = failure instanceof ApiProblem ? failure.requestId : null
  return (
    <Alert color="red" variant="light" title={title} icon={<IconAlertTriangle size={20} aria-hidden />} role="alert">
      <Text size="sm">{describeFailure(failure)}</Text>
      {requestId && (
        <Text size="xs" c="dimmed" mt={4}>
          Request {requestId}
        </Text>
      )}
      {onRetry && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            Try again
          </Button>
        </Group>
      )}
    </Alert>
  )
}
