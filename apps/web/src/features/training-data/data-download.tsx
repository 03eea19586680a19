import { Anchor, Button, Loader, Text, Title } from '@mantine/core'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { isProblem } from '../../lib/api-problem.ts'
import { formatBytes } from '../../lib/format-bytes.ts'
import { pagePath } from '../../lib/org-path.ts'
import type { DataFile } from './data-files.ts'
import { useDownload, type Download } from './use-download.ts'
import classes from './your-data.module.css'

interface DataDownloadProps {
  orgId: string
  title: string
  file: DataFile
  children: ReactNode
}

/** One file: what it holds, a button, and what came of it. */
export function DataDownload({ orgId, title, file, children }: DataDownloadProps) {
  const { download, start, cancel } = useDownload()
  const button = useRef<HTMLButtonElement>(null)
  const running = download.stage === 'running'
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Title order={3} size="h5">
          {title}
        </Title>
        {children}
      </div>
      <div className={classes.actions}>
        {running && (
          <Button
            variant="subtle"
            color="gray"
            aria-label={`Cancel the download of ${title}`}
            onClick={() => {
              cancel()
              button.current?.focus()
            }}
          >
            Cancel
          </Button>
        )}
        {/* Not disabled while it runs, for that would take the focus from who pressed it. */}
        <Button
          ref={button}
          variant="default"
          leftSection={running ? <Loader size={16} color="gray" aria-hidden /> : <IconDownload size={16} aria-hidden />}
          aria-disabled={running}
          onClick={() => running || start(file)}
          aria-label={`Download ${title}`}
        >
          Download
        </Button>
      </div>
      <div className={classes.outcome}>
        <Text size="sm" c="dimmed" role="status">
          {describeProgress(download)}
        </Text>
        {download.stage === 'failed' && (
          <DownloadFailure orgId={orgId} failure={download.failure} onRetry={() => start(file)} />
        )}
      </div>
    </li>
  )
}

function describeProgress(download: Download): string {
  if (download.stage === 'running')
    return download.bytes === 0 ? 'The server is preparing the file…' : `${formatBytes(download.bytes)} received…`
  if (download.stage === 'saved') return `Saved as ${download.name}, ${formatBytes(download.bytes)}`
  return ''
}

function DownloadFailure({ orgId, failure, onRetry }: { orgId: string; failure: unknown; onRetry: () => void }) {
  if (!isProblem(failure, 'knowledge_not_found'))
    return <FailureAlert title="The file could not be downloaded" failure={failure} onRetry={onRetry} />
  return (
    <Text size="sm" role="alert">
      There is nothing to download yet: this organisation has saved no questions and answers.{' '}
      <Anchor component={Link} href={pagePath(orgId, 'knowledge')} underline="always">
        Write the first entry
      </Anchor>
      , then come back.
    </Text>
  )
}
