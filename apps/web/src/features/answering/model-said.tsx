import type { Trace } from '@verbatim/contract'
import { Disclosure } from '../../components/disclosure.tsx'
import classes from './reply-details.module.css'

/** What a language model was asked and said. Its words are never the reply; they only choose an entry. */
export function ModelSaid({ model }: { model: NonNullable<Trace['model']> }) {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Model', model.model],
    ['Way', model.way],
    ['Said', model.reply],
    ['Failure', model.failure],
    ['Attempts', String(model.attempts)],
    ['Tokens in', model.input_tokens?.toLocaleString('en') ?? null],
    ['Tokens out', model.output_tokens?.toLocaleString('en') ?? null],
    ['Cost', model.cost_usd === null ? null : `$${model.cost_usd.toFixed(5)}`],
    ['Took', `${Math.round(model.milliseconds).toLocaleString('en')} ms`],
  ]
  return (
    <Disclosure summary="What the model said">
      <dl className={classes.proof}>
        {rows.map(([term, value]) =>
          value === null ? null : (
            <div key={term} className={classes.pair}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Disclosure>
  )
}
