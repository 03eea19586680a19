// Made by training/fit_requests.py; see training/README.md.

/** A logistic model: what is added to what each word, first word and pair of words adds. */
export const bias = -0.39

export const named = `
words 1:-0.66|words 2:0.94|words 3:0.66|has the:-0.00|has i:-0.75|has my:0.28|has a:0.05|has do:0.75|has how:1.55
has to:0.56|has is:-0.66|has in:-0.01|has for:0.69|has can:1.30|has on:0.37|has and:0.39|has you:-0.21|has of:0.13
has it:-0.05|has what:1.71|has me:-0.14|has with:-0.03|has at:-0.18|has have:0.07|has from:-0.58|has was:-0.78
has get:0.26|has we:-0.85|has not:-0.73|has are:-0.09|has an:-0.31|has does:0.55|has when:0.71|has your:-0.37
has this:-0.79|has that:0.26|has one:-0.26|has our:-0.55|has need:0.35|has be:-0.48|has has:-0.31|has there:0.41
has i'm:-0.73|has up:-0.30|has why:1.32|has card:0.03|has where:1.19|has by:0.12|has out:0.06|has want:1.23
has back:0.09|has two:0.25|has no:-0.06|has new:0.34|has account:0.31|has after:0.64|has which:1.36|has time:0.05
has off:0.39|has change:-0.04|has as:-0.28|has take:0.03|has like:0.68|has all:0.24|has much:0.14|has pay:-0.13
has or:0.63|has last:-0.38|has work:0.31|has got:-0.26|has if:0.00|has don't:-1.03|has who:1.07|has order:-0.14
has phone:-0.05|has about:0.42|has now:-0.00|has please:0.49|has should:1.15|has so:-0.21|has open:0.22|has still:0.76
has before:0.30|has i've:-1.01|has been:0.35|has old:-0.24|has long:-0.39|has number:0.08|has car:-0.06|has come:-0.14
has day:0.19|has would:1.14|has am:0.69|has since:0.01|has home:-0.12|has but:0.58|has can't:0.81|has will:0.52
has something:0.13|has make:0.08|has money:0.88|has had:-0.22|has know:0.33|has only:0.07|has may:0.52|has go:0.42
has three:-0.34|has use:-0.29|has more:0.28|has room:0.69|has i'd:0.22|has here:-0.55|has paid:-0.27|has send:0.60
has it's:-0.47|has put:0.04|has cancel:0.95|has name:0.68|has first:-0.51|has too:0.43|has book:-0.21|has another:0.29
has next:0.12|has us:-0.14|has any:0.41|has see:0.02|has tell:0.73|has week:-0.55|has set:-0.30|has many:-0.36
has again:0.39|has find:0.51|has wrong:0.99|has lost:0.38|has year:-0.06|has cost:0.43|has over:0.13|has free:-0.20
has late:0.07|has left:0.57|has someone:0.21|has list:1.19|has night:0.10|has shop:-0.05|has without:0.08
has month:-0.22|has doesn't:0.78|has office:-0.54|has people:-0.17|has today:-0.25|has add:0.59|has give:0.77
has leave:0.38|has return:-0.06|has says:0.22|has app:0.50|has days:-0.39|has he:-0.71|has code:0.47|has through:-0.23
has could:0.78|has stop:0.53|has house:-0.68|has bank:0.14|has just:-0.09|has nothing:-0.25|has years:-0.82
has every:-0.59|has into:-0.13|has never:0.56|has second:-0.15|has they:-0.86|has tax:1.02|has did:0.07
has ticket:0.51|has hours:0.33|has isn't:-1.01|has call:0.74|has school:-0.17|has turn:0.52|has what's:1.07
has bring:0.75|has same:-0.08|has start:0.05|has appointment:0.72|has came:-0.45|has down:-0.01|has box:0.12
has flat:0.46|has its:-0.85|has password:-0.37|has payment:0.62|has date:0.56|has mail:0.68|has check:0.19
has email:0.39|has missing:-0.16|has until:-0.43|has place:0.16|has there's:-0.30|has keep:0.05|has morning:0.07
has plan:0.52|has price:0.77|has bill:0.60|has class:0.17|has file:0.57|has must:0.86|has other:0.67|has parcel:0.55
has read:-0.03|has report:0.47|has buy:0.41|has delivery:0.45|has move:0.41|has own:-0.22|has page:0.51|has than:0.31
has course:-0.03|has his:0.20|has right:0.24|has delete:0.54|has address:0.26|has broken:0.04|has already:-0.19
has between:-0.13|has child:0.41|has four:-0.19|has her:-0.38|has hour:0.07|has insurance:-0.63|has paper:-0.17
has anything:-0.23|has full:-0.05|has help:-0.74|has table:-0.09|has won't:0.82|has charge:-0.24|has end:0.08
has refund:-0.17|has machine:0.32|has possible:0.11|has she:-0.99|has went:-0.64|has apply:0.50|has company:-0.16
has door:0.06|has form:0.39|has little:-0.56|has ten:-0.14|has them:0.26|has abroad:0.24|has family:-0.24
has letter:0.42|has sent:0.56|has cancelled:-0.28|has five:-0.53|has going:0.39|has good:-0.12|has hand:0.11
has contract:0.14|has gone:0.50|has somebody:-0.03|has train:0.08|has water:0.58|has way:-0.30|has write:-0.49
has certificate:0.61|has changed:-0.77|has data:0.25|has online:0.10|has transfer:0.79|has ask:-0.81|has bus:0.46
has half:-0.08|has instead:0.55|has invoice:0.29|has let:0.02|has share:0.17|has subscription:0.34|has bought:-0.28
has credit:0.76|has deposit:-0.18|has dog:0.34|has fee:0.41|has job:-0.06|has print:-0.04|has were:-0.13|has cash:0.10
has look:-0.13|has made:-0.37|has rent:-0.24|has say:0.26|has six:-0.02|has test:0.28|has because:-0.74|has claim:0.58
has person:0.35|has post:0.24|has twice:0.51|has while:0.55|has closed:-0.09|has create:0.04|has meeting:0.08
has parking:0.37|has run:-0.33|has screen:0.23|has show:0.59|has size:-0.09|has whole:-0.44|has wife:-0.23
has away:0.39|has booked:-0.15|has evening:0.40|has everything:-0.21|has happens:0.26|has minutes:0.35
has nobody:-0.41|has play:0.39|has took:-0.79|has access:0.33|has baby:0.20|has charged:-0.06|has flight:0.22
has pension:0.12|has we're:-0.45|has weeks:0.32|has working:0.55|has live:-0.39|has wants:0.12|has ago:-0.14
has answer:-0.14|has forgot:0.76|has gave:-0.12|has gift:0.95|has moved:-0.17|has thing:-0.13|has computer:0.16
has repair:0.68|has sign:0.41|has stay:0.02|has store:0.19|has then:-0.80|has update:0.21|has very:-0.16
has block:0.26|has both:-0.42|has close:0.20|has game:0.16|has months:-0.14|has offer:0.31|has photos:0.25
has register:0.46|has switch:0.17|has tomorrow:0.21|has done:0.41|has each:-0.73|has eight:0.20|has food:0.66
has mean:-0.69|has monday:0.06|has once:-0.19|has rate:0.49|has under:0.19|has watch:-0.10|has children:-0.37
has comes:-0.57|has group:0.29|has hear:0.11|has holiday:0.15|has kids:-0.30|has service:0.18|has travel:0.11
has voucher:0.31|has application:0.72|has behind:0.06|has floor:-0.59|has friday:-0.51|has goes:-0.61|has hall:-0.25
has key:-0.22|has line:-0.43|has longer:0.33|has nine:0.14|has note:0.22|has ordered:0.04|has passport:-0.08
has shows:0.64|has small:-0.30|has text:0.85|has version:-0.11|has arrived:0.53|has booking:-0.13|has cold:0.05
has connect:0.15|has cut:-0.09|has exam:-0.12|has gym:0.03|has hair:0.06|has item:0.37|has kitchen:0.10|has limit:0.37
has message:-0.24|first how:1.02|first i:-0.89|first my:-0.99|first the:-0.62|first can:1.07|first what:0.50
first do:1.00|first is:1.93|first we:-0.70|first why:0.51|first where:0.05|first when:0.17|first i'm:-0.66
first our:-0.59|first which:0.84|first please:-0.06|first i've:-1.20|first it:-0.53|first i'd:0.18|first you:-1.82
first does:0.77|first who:0.88|first are:1.12|first a:-0.45|first no:-0.64|first your:0.23|first it's:-1.36
first need:0.64|first what's:0.76|first not:-0.51|first in:-1.32|first change:0.58|first this:-0.77|first could:0.44
first on:-1.36|first there's:-0.85|first cancel:0.64|first for:-1.00|first they:-1.06|first want:0.56
first there:-0.11|first we're:-0.80|first he:-1.10|first will:0.39|first may:0.37|first got:-0.20|first put:0.44
first she:-0.99|first at:-0.85|first we've:-1.11|first someone:0.22|first send:0.53|first two:-0.15|first as:-1.05
first from:-0.55|first new:0.03|first set:0.60|first add:0.39|first don't:-0.48|first delete:0.38|first stop:0.38
first turn:0.39|first would:0.71|first any:0.41|first if:-0.17|first last:-0.25|first one:-0.18|first make:0.65
first tell:0.08|first after:-0.27|first am:0.34|first lost:0.06|first since:-0.78|first take:0.08|first can't:0.00
first until:-0.63|first we'd:0.78|first with:-0.55|first has:0.36|first should:-0.08|first just:-0.53|first play:0.53
first let:0.19|first nobody:-0.57|first phone:0.35|first all:-0.47|first something:0.26|first by:-0.90|first give:0.39
first have:0.28|first wrong:0.25|first book:0.27|first every:-0.27|first get:0.01|first share:0.18
first somebody:-0.44|first that:-0.21|first back:-0.17|first before:-0.95|first card:0.01|first here:-0.42
first kindly:0.34|first looking:0.37|first move:0.26|first must:0.14|first pay:0.12|first price:0.23|first to:-1.12
first baby:0.19|first bring:0.28|first download:0.11|first first:-0.17|first help:-0.19|first open:0.27
first read:0.38|first thanks:-0.88|first too:0.21|first transfer:0.20|first call:0.32|first cannot:0.20|first did:0.19
first extra:-0.11|first find:0.30|first five:-0.39|first half:-0.19|first its:-0.87|first late:-0.31|first leave:0.24
first missed:0.14|first name:0.36|first never:0.14|first only:-0.30|first order:0.07|first return:0.22|first show:0.31
first sorry:-0.79|first start:0.34|first watch:0.14|first both:-0.72|first cost:0.17|first had:0.05|first keep:-0.34
first next:0.12|first out:0.12|first refund:0.40|first remind:0.59|first report:0.31|first still:0.16
first switch:0.33|first update:0.12|pair do i:0.86|pair how do:0.79|pair can i:1.60|pair in the:-0.04
pair on the:-0.16|pair i get:0.65|pair i have:-0.14|pair for the:-0.53|pair do you:1.30|pair for a:0.26
pair is the:0.26|pair to the:-0.60|pair at the:0.00|pair of the:-0.29|pair i do:-0.50|pair i need:0.91
pair how much:0.49|pair on my:-0.21|pair can you:0.72|pair for my:-0.16|pair from the:0.56|pair is there:0.69
pair is it:1.40|pair have to:0.28|pair want to:0.38|pair i want:0.90|pair in my:0.09|pair of my:-0.35|pair is my:0.02
pair what is:0.66|pair does the:0.23|pair to my:-0.15|pair and i:0.26|pair get a:0.14|pair with the:-0.64
pair i change:0.14|pair like to:0.48|pair how long:0.46|pair what do:0.45|pair with a:0.05|pair i am:0.10
pair i was:0.42|pair and the:0.00|pair i don't:-0.14|pair in a:-0.25|pair should i:0.66|pair what can:0.33
pair is a:-0.40|pair how many:-0.08|pair i'd like:0.21|pair have a:-0.31|pair need a:0.92|pair to a:-0.03
pair from my:-0.53|pair there a:0.16|pair my phone:-0.24|pair where do:0.02|pair when i:-0.17|pair as a:-0.14
pair my account:0.14|pair to be:0.88|pair i pay:0.03|pair of a:-0.04|pair with my:-0.39|pair need to:-0.47
pair a new:-0.22|pair my card:-0.31|pair change the:-0.23|pair i take:-0.36|pair i make:-0.12|pair out of:0.10
pair you have:0.24|pair does it:0.07|pair for me:-0.17|pair what does:0.12|pair how can:0.10|pair tell me:-0.10
pair where is:0.66|pair i cancel:0.04|pair the same:-0.37|pair i use:-0.20|pair if i:0.37|pair get my:0.26
pair i can't:0.25|pair i set:0.05|pair why is:0.29|pair does a:0.09|pair i find:0.15|pair is not:-0.74
pair where can:0.11|pair the wrong:0.52|pair to know:0.16|pair we have:-0.16|pair what i:-0.73|pair does my:0.21
pair that i:0.35|pair the app:0.11|pair when is:0.61|pair change my:0.45|pair got a:0.10|pair may i:0.53
pair when do:0.17|pair i add:0.01|pair why does:0.09|pair the first:0.13|pair cancel my:0.22|pair much is:0.14
pair i book:-0.15|pair on a:-0.22|pair the new:0.16|pair with you:0.08|pair i got:0.40|pair i see:0.28
pair in your:0.33|pair set up:-0.03|pair we are:0.56|pair would like:0.84|pair about the:-0.14|pair are the:0.13
pair by the:0.27|pair me the:0.49|pair to me:-1.04|pair what happens:0.34|pair me a:0.24|pair after the:-0.20
pair apply for:0.41|pair from you:0.45|pair i apply:0.25|pair i create:0.01|pair i open:-0.05|pair i send:0.06
pair lost my:0.11|pair my car:0.08|pair book a:0.33|pair has been:0.56|pair my order:-0.15|pair the old:-0.10
pair to pay:-0.16|pair what are:0.41|pair are there:0.40|pair at home:0.03|pair don't want:-0.70|pair get the:0.32
pair i buy:0.03|pair i'm not:-0.52|pair is on:-0.67|pair my wife:-0.09|pair up my:0.03|pair i give:-0.04
pair instead of:0.64|pair is in:-0.56|pair my child:0.29|pair the last:0.46|pair the shop:-0.12|pair the whole:-0.16
pair am i:0.39|pair and a:-0.05|pair do we:0.32|pair what now:0.22|pair add a:0.17|pair it is:-0.23
pair long does:0.03|pair my old:0.35|pair the car:-0.37|pair before the:0.46|pair how does:0.09|pair i bring:0.04
pair i put:-0.61|pair make a:0.22|pair my own:-0.07|pair pay for:0.30|pair what should:0.21|pair you do:-0.07
pair i've been:-0.45|pair there is:-0.47|pair to you:-0.15|pair was a:-0.35|pair what's the:0.43|pair and now:0.37
pair i delete:0.01|pair i had:-0.41|pair i order:0.04|pair i report:0.05|pair i stop:0.13|pair in our:-0.17
pair since the:0.39|pair the house:-0.49|pair to get:0.44|pair why do:-0.38|pair create a:0.02|pair have the:-0.09
pair i turn:0.01|pair is that:0.47|pair off the:0.52|pair what time:0.31|pair when the:-0.39|pair a second:-0.08
pair an hour:-0.37|pair are you:0.38|pair had a:-0.44|pair i bought:0.23|pair i leave:0.21|pair i lost:0.25
pair i move:0.18|pair i still:-0.01|pair it to:0.06|pair me to:-0.41|pair there's a:0.28|pair why was:0.22
pair can we:0.29|pair do the:-0.08|pair from a:-0.20|pair give me:0.47|pair i can:-0.25|pair it was:-0.42
pair money back:0.25|pair my daughter:0.14|pair my son:-0.05|pair open the:-0.23|pair this morning:0.08
pair any more:0.23|pair for an:-0.48|pair how to:-0.29|pair i forgot:0.16|pair i go:-0.26|pair i'm a:-0.21
pair last week:0.19|pair not the:-0.38|pair open a:-0.02|pair over the:-0.15|pair the next:0.24|pair the second:-0.07
pair was my:-0.21|pair when will:0.21|pair would be:-0.25|pair after a:0.14|pair an old:-0.16|pair do not:-0.70
pair has my:0.19|pair i come:-0.02|pair i return:0.03|pair i write:0.01|pair it in:-0.60|pair me in:-0.08
pair of us:-0.67|pair through the:-0.51|pair a little:-0.17|pair and my:-0.26|pair come to:0.10|pair go to:-0.25
pair got the:0.19|pair i work:0.30|pair into the:-0.14|pair it possible:0.06|pair let me:-0.74|pair must i:0.23
pair my mother:-0.07|pair my new:0.03|pair possible to:0.11|pair take my:0.09|pair the account:-0.45
pair the difference:0.24|pair the kitchen:0.19|pair the one:-0.06|pair this is:-0.38|pair to another:0.10
pair when can:0.06|pair an appointment:0.05|pair at my:-0.39|pair can my:0.10|pair i would:0.29|pair my husband:-0.35
pair my money:0.06|pair need for:-0.21|pair on your:0.15|pair the parcel:-0.02|pair the room:0.28|pair to do:-0.06
pair turn off:-0.03|pair with me:0.26|pair at your:-0.21|pair back to:-0.15|pair because of:-0.27
pair difference between:0.18|pair doesn't work:0.31|pair get an:0.00|pair i've got:0.05|pair if the:0.22
pair in may:-0.19|pair is this:0.48|pair take the:-0.01|pair the box:-0.20|pair the door:-0.14|pair the flat:-0.37
pair we had:-0.38|pair when does:0.09|pair wish to:1.31|pair you take:0.12|pair a day:0.07|pair all the:-0.21
`

/** What each number of the meaning adds. */
export const meaning = `
-0.94|2.23|-3.01|-0.32|1.04|-0.02|0.95|-0.45|-0.91|2.12|0.65|-0.02|-0.24|-2.12|-0.14|-1.48|-0.79|2.41|0.74|0.67|-0.23
1.17|-0.16|-1.70|-0.12|0.03|0.75|-0.71|0.39|0.04|0.23|-0.67|-0.52|0.16|-0.35|-0.85|0.12|0.26|-0.39|0.46|-0.13|0.37
1.12|-1.10|-0.18|0.15|1.53|0.01|0.78|-1.03|1.46|-1.44|-0.35|-1.67|-1.36|1.39|0.39|0.39|-0.00|-1.84|-0.04|-1.41|0.02
-1.94|-0.41|0.31|-0.10|-1.71|0.18|1.39|1.70|1.89|-1.88|0.75|-2.14|-0.57|0.85|-0.28|1.85|0.79|0.35|-1.05|0.04|0.27
-2.02|0.32|0.40|0.27|-1.21|-1.36|1.91|-0.07|-1.86|1.27|-1.88|0.81|0.28|-1.14|0.98|1.04|-1.50|-1.21|2.92|-3.73|0.09
-0.39|-0.24|0.55|-0.06|3.40|-0.87|0.73|-1.89|-0.01|0.95|-0.23|0.18|1.26|-2.15|-0.39|0.52|0.68|-0.47|0.01|-0.05|-0.72
-0.14|-0.38
`
