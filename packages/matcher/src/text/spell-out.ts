/** What people in a hurry write for common words. Forms that are seldom words of their own. */
const written = `
u:you ur:your yr:your urs:yours yall:you urself:yourself im:i'm ive:i've dont:don't doesnt:doesn't didnt:didn't
couldnt:couldn't wouldnt:wouldn't isnt:isn't arent:aren't wasnt:wasn't werent:weren't havent:haven't hasnt:hasn't
hadnt:hadn't shouldnt:shouldn't whats:what's wheres:where's whens:when's hows:how's whos:who's thats:that's
theres:there's youre:you're theyre:they're weve:we've youve:you've pls:please plz:please plse:please thx:thanks
thnx:thanks thanx:thanks tnx:thanks tks:thanks tysm:thanks cuz:because coz:because bcz:because
becoz:because becuz:because tho:though fone:phone thru:through abt:about hv:have hve:have gettin:getting wat:what
wut:what wht:what wen:when whn:when wher:where whr:where hw:how wich:which whch:which wud:would cud:could shud:should
wld:would cld:could shld:should wnt:want wanna:want gonna:going gotta:got gimme:give lemme:let dunno:know
b4:before 2day:today 2moro:tomorrow 2morrow:tomorrow tmrw:tomorrow tmr:tomorrow tmw:tomorrow tomoro:tomorrow
2nite:tonight tonite:tonight nite:night gr8:great l8r:later l8:late any1:anyone some1:someone sum1:someone
every1:everyone msg:message msgs:messages txt:text acct:account accts:accounts acnt:account pw:password pwd:password
passwd:password info:information infos:information addr:address appt:appointment appts:appointments pymt:payment
pmt:payment pymnt:payment qty:quantity qnty:quantity nmbr:number nbr:number mins:minutes hr:hour hrs:hours wk:week
wks:weeks yrs:years mth:month mths:months tue:tuesday tues:tuesday thu:thursday thur:thursday thurs:thursday
fri:friday ppl:people smth:something sth:something nthn:nothing rly:really rlly:really kno:know knw:know bk:back
delv:delivery dlvry:delivery pkg:package pckg:package recd:received rcvd:received diff:different
probs:problems prolly:probably pic:picture pics:pictures vid:video avail:available biz:business govt:government
dept:department mgr:manager cust:customer svc:service svcs:services wknd:weekend bday:birthday xmas:christmas
wont:won't cant:can't hav:have acc:account
`

/** What people in a hurry write, and the common word that it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** A letter and its word; it stands for that in front of these alone: 'r u open', 'y is it late'. */
const writtenBefore = `
r:are you your they we there these those my the
y:why is are do does did can can't don't doesn't isn't was were has have won't
`

const lettersBefore = new Map(
  writtenBefore
    .trim()
    .split('\n')
    .map((line) => {
      const [pair, ...before] = line.split(' ')
      const [letter, word] = pair!.split(':') as [string, string]
      return [letter, { word, before: new Set(before) }]
    }),
)

/**
 * Words as they are spelled where people take their time.
 *
 * @example
 * spellOut(['r', 'u', 'open', '2day']) // ['are', 'you', 'open', 'today']
 */
export function spellOut(words: readonly string[]): readonly string[] {
  const spelled = [...words]
  // From the end, since a letter goes by the word behind it: 'y r u'.
  for (let place = words.length - 1; place >= 0; place--) {
    const word = words[place]!
    const letter = lettersBefore.get(word)
    if (letter?.before.has(spelled[place + 1]!)) spelled[place] = letter.word
    else spelled[place] = shorthand.get(word) ?? word
  }
  return spelled
}
