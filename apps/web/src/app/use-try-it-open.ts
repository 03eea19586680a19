import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { readStored, writeStored } from '../lib/stored-value.ts'

const key = 'verbatim.try-it'

/** Whether "Try it" is shown: beside the page where there is room, which is remembered, else in a drawer. */
export function useTryItOpen() {
  const roomy = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [beside, setBeside] = useState(() => readStored('local', key) !== 'closed')
  const [drawer, setDrawer] = useState(false)
  return {
    inDrawer: !roomy,
    open: roomy ? beside : drawer,
    toggle() {
      if (!roomy) return setDrawer(!drawer)
      writeStored('local', key, beside ? 'closed' : null)
      setBeside(!beside)
    },
    closeDrawer: () => setDrawer(false),
  }
}

export type TryItOpen = ReturnType<typeof useTryItOpen>
