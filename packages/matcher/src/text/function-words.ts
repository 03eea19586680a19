const list = `
a an the this that these those there here it its it's he she they them his her their i i'm i'd i'll i've me my mine we us our
ours you your yours u ur am is are was were be been being isn't aren't wasn't do does did don't doesn't didn't doing done
have has had haven't hasn't having can could can't couldn't cannot will would won't wouldn't shall should shouldn't may
might must and or but if then so because as of at by for with about to from in on up out into over off than too very just
also only what what's whats which who who's whom whose when when's where where's why how how's please pls thanks thank hi
hello hey ok okay yes no not any some all every each either neither both get got gets getting let lets let's im ive dont
cant wont want wants wanted need needs needed like know tell give say ask there's that's let me way really actually am
`

/**
 * English words that say how a question is asked rather than what it is about. They weigh little, never nothing: 'where
 * are you' is all function words.
 */
export const functionWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/))
