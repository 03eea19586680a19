import { Modal } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import classes from './dialog.module.css'

interface DialogProps {
  title: string
  onClose: () => void
  size?: number
  /** Shows no way out but the dialog's own buttons, for questions that should be answered. */
  withoutClose?: boolean
  closeOnClickOutside?: boolean
  /** Hides the page behind it beyond reading. */
  blurred?: boolean
  /** Above other dialogs. */
  onTop?: boolean
  children: ReactNode
}

/**
 * A modal dialog, for as long as it is rendered. Mantine's ready-made Modal puts its title into a `header`, which screen
 * readers take for a second page header; hence the parts.
 */
export function Dialog({ title, onClose, size = 480, withoutClose, blurred, onTop, ...props }: DialogProps) {
  useFocusReturn()
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered={size < 700}
      closeOnClickOutside={props.closeOnClickOutside}
      zIndex={onTop ? 400 : 200}
    >
      <Modal.Overlay blur={blurred ? 12 : 0} />
      <Modal.Content>
        <div className={classes.header}>
          <Modal.Title>{title}</Modal.Title>
          {!withoutClose && <Modal.CloseButton aria-label="Close the dialog" />}
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Mantine's own needs a dialog that stays rendered while it is closed. Focus that has gone elsewhere by then is left there. */
function useFocusReturn() {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      void setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body
        if (lost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      }),
    [opener],
  )
}
