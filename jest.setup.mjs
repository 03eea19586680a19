import fc from 'fast-check'

// The same cases on each run, so that a red build tells of a change and not of luck. PROPERTY_SEED=random looks for more.
const wanted = process.env.PROPERTY_SEED ?? '20261122'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
