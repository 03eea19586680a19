import type { TestPromptResponse } from '@verbatim/contract'
import { ConfidenceMeter } from '../../components/confidence-meter.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { ModelSaid } from './model-said.tsx'
import { PromptSent } from './prompt-sent.tsx'
import classes from './reply-details.module.css'

interface ReplyDetailsProps {
  reply: TestPromptResponse
  onOpenEntry: (entryId: string) => void
}

/** Why the bot replied so: the entries that it weighed, and behind disclosures the rest of the trace. */
export function ReplyDetails({ reply, onOpenEntry }: ReplyDetailsProps) {
  const { trace } = reply
  const candidates = trace?.candidates ?? []
  return (
    <div className={classes.details}>
      {candidates.length > 0 && (
        <ul className={classes.candidates} aria-label="Nearest entries">
          {candidates.slice(0, 4).map((candidate) => (
            <li key={candidate.entry_id} data-chosen={candidate.entry_id === reply.entry_id || undefined}>
              <button type="button" className={classes.candidate} onClick={() => onOpenEntry(candidate.entry_id)}>
                <span className={classes.question}>{candidate.question}</span>
                <ConfidenceMeter confidence={candidate.confidence} inColumn />
              </button>
            </li>
          ))}
        </ul>
      )}
      {trace && (
        <Disclosure summary="Why">
          <p className={classes.decision}>{trace.decision}</p>
          {candidates.slice(0, 4).map((candidate) => (
            <div key={candidate.entry_id} className={classes.reasons}>
              <strong>{candidate.question}</strong>
              {candidate.phrasing !== candidate.question && <p>Nearest phrasing: “{candidate.phrasing}”</p>}
              <ul>
                {candidate.reasons.map((reason, index) => (
                  <li key={index}>{reason}</li>
                ))}
              </ul>
            </div>
          ))}
          <table className={classes.steps}>
            <caption>Steps</caption>
            <tbody>
              {trace.steps.map((step, index) => (
                <tr key={index}>
                  <th scope="row">{step.name}</th>
                  <td>{step.detail}</td>
                  <td className={classes.time}>{formatMilliseconds(step.milliseconds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      <Disclosure summary="Proof">
        <dl className={classes.proof}>
          <dt>Entry</dt>
          <dd>{reply.entry_id ?? 'none: the hand-off text'}</dd>
          <dt>Revision</dt>
          <dd>{reply.revision ?? 'nothing saved yet'}</dd>
          <dt>SHA-256</dt>
          <dd>{reply.response_sha256}</dd>
          <dt>Inquiry</dt>
          <dd>{reply.inquiry_id}</dd>
          <dt>Decided by</dt>
          <dd>{reply.engine}</dd>
        </dl>
      </Disclosure>
      {trace?.prompt && <PromptSent prompt={trace.prompt} asked={trace.model !== null} />}
      {trace?.model && <ModelSaid model={trace.model} />}
    </div>
  )
}

function formatMilliseconds(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en')} ms`
}
