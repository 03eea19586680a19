import { Center, Loader } from '@mantine/core'

export function FullPageLoader() {
  return (
    <Center mih="100dvh">
      <Loader aria-label="Loading" role="status" />
    </Center>
  )
}
