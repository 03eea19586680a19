// Made by training/fit_requests.py; see training/README.md.

/** A logistic model: what is added to what each word, first word and pair of words adds. */
export const bias = -0.41

export const named = `
question:1.46|words 1:-0.74|words 2:0.96|words 3:0.73|has the:0.01|has i:-0.80|has my:0.29|has a:0.05|has do:0.59
has how:1.47|has to:0.59|has is:-0.68|has in:0.02|has for:0.70|has can:1.07|has on:0.30|has and:0.41|has you:-0.31
has of:0.16|has it:-0.11|has what:1.32|has me:-0.06|has with:0.02|has at:-0.14|has have:0.01|has from:-0.52
has was:-0.77|has get:0.09|has we:-0.82|has not:-0.65|has are:-0.09|has an:-0.25|has does:0.18|has when:0.71
has your:-0.32|has this:-0.90|has that:0.26|has one:-0.25|has our:-0.50|has need:0.35|has be:-0.50|has there:0.15
has has:-0.31|has i'm:-0.69|has why:0.92|has up:-0.28|has card:0.03|has where:1.17|has by:0.13|has out:0.11
has want:1.26|has back:0.05|has two:0.23|has no:0.00|has new:0.40|has account:0.32|has after:0.62|has which:1.29
has time:0.17|has off:0.37|has change:-0.05|has take:-0.19|has as:-0.23|has like:0.72|has all:0.27|has pay:-0.29
has last:-0.42|has much:0.23|has or:0.59|has work:0.34|has got:-0.23|has if:0.24|has so:-0.44|has don't:-0.97
has who:0.93|has order:-0.19|has phone:-0.02|has about:0.41|has now:0.03|has please:0.59|has should:1.03
has still:0.70|has open:0.22|has before:0.27|has i've:-0.98|has been:0.35|has long:-0.54|has old:-0.18|has come:-0.14
has number:0.08|has car:-0.09|has day:0.21|has would:1.17|has am:0.64|has since:0.05|has home:-0.08|has but:0.55
has something:0.08|has can't:0.86|has will:0.51|has make:-0.06|has money:0.85|has had:-0.26|has know:0.39|has may:0.40
has only:0.11|has go:0.47|has three:-0.29|has use:-0.21|has more:0.37|has room:0.66|has here:-0.52|has i'd:0.31
has send:0.35|has paid:-0.38|has it's:-0.43|has put:0.10|has cancel:0.93|has name:0.75|has first:-0.54|has too:0.41
has book:-0.21|has any:0.24|has another:0.36|has next:0.12|has us:-0.07|has see:0.11|has tell:0.78|has week:-0.48
has set:-0.31|has many:-0.29|has again:0.40|has find:0.55|has lost:0.19|has wrong:0.96|has over:0.05|has year:-0.04
has cost:0.46|has someone:-0.06|has free:-0.19|has late:0.03|has left:0.58|has list:1.22|has night:0.10|has shop:-0.07
has without:0.21|has month:-0.23|has doesn't:0.78|has today:-0.23|has office:-0.55|has people:-0.13|has add:0.56
has give:0.82|has leave:0.37|has return:-0.08|has says:0.27|has app:0.49|has could:0.65|has days:-0.37|has he:-0.70
has code:0.50|has through:-0.23|has stop:0.52|has house:-0.65|has just:-0.18|has bank:0.16|has nothing:-0.18
has years:-0.78|has did:-0.14|has every:-0.58|has into:-0.14|has never:0.58|has second:-0.10|has they:-0.93
has tax:1.01|has ticket:0.50|has hours:0.28|has isn't:-0.94|has call:0.78|has school:-0.22|has turn:0.55
has what's:1.06|has bring:0.73|has same:-0.09|has start:-0.01|has appointment:0.71|has came:-0.44|has down:0.01
has box:0.12|has flat:0.44|has its:-0.85|has mail:0.39|has password:-0.36|has payment:0.60|has date:0.58
has check:0.21|has email:0.38|has missing:-0.19|has until:-0.42|has place:0.18|has there's:-0.30|has keep:0.06
has morning:0.10|has plan:0.53|has price:0.72|has read:-0.17|has bill:0.57|has class:0.20|has file:0.57|has must:0.86
has other:0.68|has parcel:0.56|has report:0.43|has right:0.18|has buy:0.38|has delivery:0.41|has move:0.37
has own:-0.20|has page:0.53|has than:0.44|has course:-0.00|has his:0.19|has delete:0.53|has address:0.29
has broken:0.02|has already:-0.17|has between:-0.09|has child:0.37|has four:-0.20|has help:-0.83|has her:-0.38
has hour:0.04|has insurance:-0.65|has paper:-0.17|has anything:-0.06|has full:-0.10|has table:-0.08|has won't:0.82
has charge:-0.19|has end:0.09|has refund:-0.16|has machine:0.36|has possible:0.06|has she:-0.97|has went:-0.69
has apply:0.51|has company:-0.14|has door:0.13|has form:0.37|has little:-0.57|has ten:-0.11|has them:0.27
has write:-0.86|has abroad:0.20|has family:-0.19|has good:-0.07|has letter:0.44|has sent:0.59|has ask:-1.00
has cancelled:-0.33|has five:-0.50|has going:0.48|has hand:0.11|has somebody:-0.18|has contract:0.11|has gone:0.48
has train:0.11|has water:0.52|has way:-0.27|has certificate:0.61|has changed:-0.77|has data:0.24|has online:0.13
has transfer:0.77|has bus:0.48|has half:-0.10|has instead:0.55|has invoice:0.24|has let:0.06|has share:0.13
has subscription:0.36|has bought:-0.29|has credit:0.76|has deposit:-0.19|has dog:0.35|has fee:0.40|has job:-0.02
has print:-0.05|has say:0.23|has were:-0.15|has cash:0.15|has look:-0.00|has made:-0.34|has person:0.34|has rent:-0.27
has six:0.03|has test:0.27|has because:-0.72|has claim:0.66|has nobody:-0.61|has post:0.25|has twice:0.50
has while:0.56|has closed:-0.08|has create:0.04|has meeting:0.02|has parking:0.29|has run:-0.31|has screen:0.24
has show:0.58|has size:-0.06|has whole:-0.39|has wife:-0.20|has away:0.43|has booked:-0.18|has evening:0.38
has everything:-0.15|has happens:0.25|has minutes:0.32|has play:0.36|has took:-0.85|has access:0.33|has baby:0.21
has charged:-0.09|has flight:0.20|has pension:0.10|has we're:-0.45|has weeks:0.30|has working:0.63|has answer:0.01
has live:-0.39|has thing:-0.16|has wants:0.13|has ago:-0.10|has forgot:0.77|has gave:-0.11|has gift:0.95
has moved:-0.20|has update:-0.06|has computer:0.13|has repair:0.70|has sign:0.43|has stay:0.03|has store:0.21
has then:-0.78|has very:-0.13|has block:0.24|has both:-0.45|has close:0.15|has game:0.13|has mean:-0.82
has months:-0.19|has offer:0.30|has photos:0.25|has register:0.47|has switch:0.24|has tomorrow:0.23|has done:0.38
has each:-0.73|has eight:0.18|has food:0.65|has monday:0.13|has once:-0.16|has rate:0.56|has service:0.00
has under:0.26|has watch:-0.08|has children:-0.37|has comes:-0.58|has group:0.29|has hear:0.19|has holiday:0.15
has kids:-0.33|has small:-0.40|has travel:0.10|has voucher:0.29|has application:0.75|has behind:0.11|has floor:-0.57
has friday:-0.50|has goes:-0.55|has hall:-0.25|has key:-0.23|has line:-0.32|has longer:0.35|has message:-0.38
has nine:0.12|has note:0.21|has ordered:0.03|has passport:-0.05|has shows:0.64|has text:0.90|has version:-0.06
has arrived:0.49|has booking:-0.16|has cold:0.04|has connect:0.14|has cut:-0.13|has exam:-0.15|has gym:-0.03
has hair:0.12|has item:0.32|has kitchen:0.13|has limit:0.35|first how:0.64|first i:-0.78|first my:-0.96
first the:-0.59|first can:0.45|first what:0.13|first do:0.72|first is:1.41|first we:-0.71|first why:0.08
first where:0.21|first when:-0.01|first i'm:-0.62|first our:-0.61|first which:0.79|first please:-0.02|first i've:-1.21
first it:-0.40|first does:0.52|first i'd:0.22|first you:-1.67|first who:0.75|first are:1.01|first a:-0.40
first no:-0.53|first your:0.26|first it's:-1.42|first need:0.68|first what's:0.76|first not:-0.47|first in:-1.28
first change:0.58|first could:0.13|first this:-0.68|first on:-1.34|first there's:-0.85|first cancel:0.64
first for:-0.99|first they:-1.02|first want:0.56|first there:-0.03|first we're:-0.80|first he:-1.12|first will:0.27
first may:0.12|first got:-0.15|first put:0.43|first she:-1.01|first at:-0.85|first we've:-1.13|first someone:0.33
first send:0.59|first two:-0.11|first as:-1.04|first from:-0.53|first new:0.04|first set:0.59|first would:0.21
first add:0.38|first any:-0.06|first delete:0.37|first don't:-0.40|first stop:0.36|first turn:0.39|first am:0.14
first last:-0.22|first one:-0.11|first if:-0.25|first make:0.68|first tell:0.11|first after:-0.25|first lost:0.12
first since:-0.75|first take:0.14|first can't:0.00|first until:-0.60|first we'd:0.78|first with:-0.53|first has:0.27
first should:-0.05|first just:-0.44|first play:0.53|first so:-0.82|first let:0.18|first nobody:-0.37|first phone:0.36
first all:-0.48|first have:0.18|first something:0.29|first by:-0.86|first get:-0.12|first give:0.40|first wrong:0.24
first book:0.27|first every:-0.27|first share:0.17|first somebody:-0.33|first before:-0.90|first card:0.01
first did:-0.33|first kindly:0.37|first looking:0.41|first move:0.24|first must:0.13|first pay:0.13|first price:0.20
first and:-0.51|first baby:0.20|first back:-0.02|first bring:0.28|first download:0.11|first first:-0.16
first help:-0.16|first open:0.28|first read:0.44|first thanks:-0.87|first that:0.04|first to:-1.08|first too:0.18
first transfer:0.22|first call:0.32|first cannot:0.21|first extra:-0.13|first find:0.31|first five:-0.42
first half:-0.20|first here:-0.18|first its:-0.85|first late:-0.30|first leave:0.24|first missed:0.15|first name:0.37
first never:0.15|first only:-0.30|first order:0.07|first return:0.22|first show:0.30|first sorry:-0.74
first start:0.34|first still:-0.29|first watch:0.13|first both:-0.71|first cost:0.15|first had:0.05|first keep:-0.34
first next:0.13|first out:0.14|first refund:0.41|first remind:0.57|first report:0.31|pair do i:0.71|pair how do:0.72
pair can i:1.46|pair in the:-0.09|pair on the:-0.14|pair i get:0.64|pair i have:-0.05|pair for the:-0.54
pair do you:0.62|pair for a:0.28|pair is the:0.24|pair to the:-0.67|pair at the:-0.03|pair of the:-0.35
pair i do:-0.38|pair i need:0.96|pair how much:0.47|pair on my:-0.26|pair can you:0.53|pair for my:-0.18
pair from the:0.53|pair is there:0.46|pair is it:1.21|pair have to:0.31|pair want to:0.40|pair i want:0.89
pair in my:0.09|pair of my:-0.35|pair is my:0.06|pair what is:0.82|pair does the:0.29|pair to my:-0.17|pair and i:0.30
pair get a:0.20|pair what do:-0.19|pair with the:-0.71|pair how long:0.34|pair i change:0.10|pair like to:0.49
pair with a:-0.02|pair i am:0.23|pair i was:0.37|pair and the:0.04|pair i don't:-0.12|pair in a:-0.25
pair should i:0.31|pair what can:0.37|pair is a:-0.38|pair how many:0.04|pair i'd like:0.22|pair have a:-0.39
pair need a:0.93|pair to a:-0.02|pair from my:-0.53|pair there a:0.33|pair my phone:-0.23|pair where do:0.12
pair to be:0.71|pair when i:-0.11|pair as a:-0.11|pair i pay:-0.22|pair my account:0.17|pair of a:-0.19
pair with my:-0.44|pair need to:-0.48|pair a new:-0.24|pair my card:-0.34|pair change the:-0.22|pair does it:-0.32
pair i take:-0.23|pair you have:0.20|pair i make:-0.09|pair out of:0.13|pair for me:-0.16|pair what does:0.20
pair how can:0.10|pair tell me:0.01|pair where is:0.51|pair i cancel:0.03|pair the same:-0.38|pair i use:-0.21
pair if i:0.37|pair get my:0.27|pair i can't:0.30|pair i set:0.06|pair why is:0.04|pair does a:0.13|pair i find:0.13
pair is not:-0.68|pair what i:-0.63|pair where can:0.07|pair the wrong:0.50|pair to know:0.17|pair we have:-0.12
pair does my:0.20|pair may i:0.25|pair that i:0.35|pair the app:0.10|pair when is:0.47|pair change my:0.44
pair got a:0.12|pair when do:0.14|pair why does:-0.22|pair i add:0.01|pair the first:0.13|pair cancel my:0.21
pair much is:0.09|pair i book:-0.16|pair on a:-0.19|pair the new:0.18|pair with you:0.15|pair i got:0.42
pair i see:0.29|pair in your:0.23|pair set up:-0.04|pair we are:0.55|pair would like:0.84|pair about the:-0.08
pair are the:0.10|pair by the:0.24|pair me a:0.14|pair me the:0.54|pair to me:-0.91|pair what happens:0.31
pair after the:-0.19|pair apply for:0.42|pair from you:0.52|pair i apply:0.24|pair i create:0.01|pair i open:-0.07
pair i send:0.07|pair lost my:0.16|pair my car:0.05|pair book a:0.30|pair has been:0.59|pair my order:-0.18
pair the old:-0.12|pair to pay:-0.16|pair what are:0.35|pair am i:0.17|pair are there:0.34|pair at home:-0.01
pair don't want:-0.72|pair get the:0.33|pair i buy:0.03|pair i'm not:-0.52|pair is on:-0.66|pair my wife:-0.07
pair up my:0.03|pair i give:-0.05|pair instead of:0.62|pair is in:-0.58|pair my child:0.25|pair the last:0.50
pair the shop:-0.19|pair the whole:-0.15|pair and a:-0.04|pair do we:0.35|pair long does:-0.27|pair what now:0.11
pair add a:0.17|pair it is:-0.25|pair my old:0.34|pair the car:-0.38|pair and now:0.03|pair before the:0.49
pair how does:0.06|pair i bring:0.05|pair i put:-0.53|pair make a:0.23|pair my own:-0.03|pair pay for:0.38
pair what should:0.18|pair you do:0.11|pair i've been:-0.46|pair there is:-0.43|pair to you:-0.04|pair was a:-0.33
pair what's the:0.42|pair have the:-0.32|pair i delete:0.01|pair i had:-0.40|pair i order:0.03|pair i report:0.03
pair i stop:0.10|pair in our:-0.16|pair since the:0.37|pair the house:-0.47|pair to get:0.47|pair why do:-0.21
pair create a:0.02|pair i turn:0.01|pair is that:0.37|pair off the:0.56|pair what time:0.33|pair when the:-0.32
pair a second:-0.08|pair an hour:-0.38|pair are you:0.48|pair had a:-0.40|pair i bought:0.19|pair i leave:0.20
pair i lost:0.25|pair i move:0.21|pair i still:0.03|pair it to:0.09|pair me to:-0.34|pair there's a:0.27
pair why was:0.16|pair can we:0.24|pair do the:-0.08|pair from a:-0.17|pair give me:0.49|pair i can:-0.24
pair it was:-0.37|pair money back:0.26|pair my daughter:0.13|pair my son:-0.05|pair open the:-0.24
pair this morning:0.10|pair any more:0.28|pair for an:-0.49|pair how to:-0.20|pair i come:-0.21|pair i forgot:0.15
pair i go:-0.19|pair i'm a:-0.19|pair last week:0.23|pair not the:-0.38|pair open a:-0.04|pair over the:-0.14
pair the next:0.24|pair the second:-0.04|pair was my:-0.21|pair when will:0.23|pair would be:-0.09|pair after a:0.14
pair an old:-0.16|pair come to:-0.04|pair do not:-0.65|pair has my:0.16|pair i return:-0.00|pair i write:0.13
pair is this:-0.26|pair it in:-0.55|pair me in:-0.04|pair of us:-0.66|pair through the:-0.54|pair a little:-0.14
pair and my:-0.27|pair go to:-0.24|pair got the:0.21|pair i work:0.30|pair into the:-0.11|pair it possible:0.07
pair let me:-0.66|pair must i:0.20|pair my mother:-0.09|pair my new:0.06|pair possible to:0.09|pair take my:0.10
pair the account:-0.46|pair the difference:0.23|pair the kitchen:0.22|pair the one:-0.00|pair this is:-0.35
pair to another:0.11|pair when can:0.07|pair an appointment:0.04|pair at my:-0.37|pair can my:0.08|pair i would:0.34
pair my husband:-0.38|pair my money:0.05|pair need for:-0.20|pair on your:0.16|pair the parcel:0.00|pair the room:0.26
pair to do:0.00|pair turn off:-0.02|pair with me:0.20|pair at your:-0.22|pair back to:-0.08|pair because of:-0.28
pair could you:0.02|pair difference between:0.17|pair doesn't work:0.31|pair get an:0.00|pair i've got:0.00
pair if the:0.22|pair in may:-0.13|pair take the:0.01|pair the box:-0.24|pair the door:-0.14|pair the flat:-0.36
pair we had:-0.36|pair when does:0.10|pair wish to:1.29|pair you take:0.14|pair a day:0.08
`

/** What each number of the meaning adds. */
export const meaning = `
-0.86|2.27|-3.10|-0.35|1.18|0.19|1.26|-0.57|-1.01|2.34|0.69|0.06|-0.01|-2.26|-0.16|-1.54|-0.94|2.42|0.60|0.41|-0.11
1.06|-0.05|-1.77|-0.14|-0.01|0.76|-0.79|0.30|-0.17|0.26|-0.73|-0.87|0.05|-0.27|-0.85|0.16|0.09|-0.47|0.43|-0.08|0.32
1.19|-1.16|-0.15|0.20|1.63|-0.13|0.75|-1.00|1.31|-1.33|-0.34|-1.64|-1.29|1.33|0.46|0.50|0.02|-1.60|0.06|-1.22|-0.22
-1.54|-0.41|0.19|0.00|-1.50|0.08|1.62|1.66|1.86|-1.87|0.91|-1.98|-0.79|0.70|0.02|1.99|1.02|0.29|-1.05|0.19|0.63|-1.98
-0.05|0.39|0.07|-1.01|-1.77|1.92|-0.16|-1.92|1.52|-1.84|0.96|0.10|-1.11|0.89|0.73|-1.82|-1.18|3.02|-3.55|0.44|-0.18
-0.54|0.40|0.27|3.47|-0.63|0.77|-1.79|0.27|1.03|-0.25|-0.20|0.96|-2.17|-0.11|0.57|0.90|-0.50|0.17|-0.13|-0.71|-0.37
-0.41
`
