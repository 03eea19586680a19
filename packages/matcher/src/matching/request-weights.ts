// Made by training/fit_requests.py; see training/README.md.

/** A logistic model: what is added to what each word, first word and pair of words adds. */
export const bias = -0.31

export const named = `
words 1:-0.72|words 2:0.91|words 3:0.67|has the:0.01|has i:-0.74|has my:0.24|has a:0.05|has do:0.91|has how:1.48
has to:0.57|has is:-0.68|has in:-0.01|has for:0.68|has can:1.24|has on:0.31|has you:-0.06|has and:0.36|has of:0.10
has it:-0.09|has what:1.76|has me:-0.18|has with:-0.05|has at:-0.19|has have:0.01|has from:-0.62|has was:-0.78
has get:0.17|has we:-0.76|has not:-0.77|has are:-0.13|has an:-0.30|has does:0.53|has when:0.71|has your:-0.38
has this:-0.79|has that:0.24|has one:-0.26|has our:-0.54|has need:0.25|has be:-0.44|has there:0.47|has has:-0.32
has i'm:-0.73|has up:-0.30|has card:-0.00|has why:1.32|has where:1.15|has by:0.10|has out:0.08|has want:1.16
has back:0.09|has two:0.21|has no:-0.06|has after:0.58|has new:0.30|has account:0.32|has time:0.04|has which:1.31
has off:0.36|has as:-0.29|has change:-0.01|has take:0.06|has all:0.20|has like:0.61|has got:-0.16|has pay:-0.07
has if:0.05|has much:0.15|has last:-0.39|has or:0.61|has work:0.28|has don't:-1.11|has who:1.13|has about:0.54
has order:-0.19|has phone:-0.03|has now:-0.01|has please:0.47|has should:1.11|has so:-0.24|has still:0.75
has been:0.34|has open:0.36|has old:-0.29|has before:0.24|has come:-0.01|has i've:-1.04|has long:-0.39|has number:0.05
has car:-0.07|has day:0.21|has am:0.65|has would:1.01|has since:-0.00|has home:-0.16|has but:0.59|has can't:0.79
has will:0.51|has something:0.04|has make:0.10|has had:-0.32|has know:0.23|has money:0.87|has may:0.61|has only:0.05
has go:0.42|has three:-0.35|has use:-0.28|has room:0.66|has here:-0.57|has i'd:0.14|has more:0.24|has send:0.59
has paid:-0.26|has it's:-0.47|has put:-0.00|has cancel:0.90|has any:0.46|has book:-0.18|has first:-0.53|has name:0.66
has too:0.42|has next:0.05|has another:0.28|has tell:0.69|has us:-0.16|has week:-0.57|has see:0.03|has set:-0.27
has find:0.47|has lost:0.46|has again:0.37|has many:-0.35|has wrong:0.97|has year:-0.08|has over:0.13|has left:0.55
has shop:-0.07|has cost:0.41|has free:-0.27|has late:0.07|has night:0.16|has list:1.15|has someone:0.15
has doesn't:0.78|has month:-0.20|has without:0.03|has leave:0.39|has office:-0.57|has people:-0.19|has today:-0.26
has add:0.55|has days:-0.40|has give:0.74|has return:-0.07|has says:0.18|has app:0.51|has code:0.46|has could:0.72
has he:-0.70|has through:-0.22|has just:-0.09|has stop:0.54|has house:-0.70|has bank:0.09|has nothing:-0.29
has second:-0.12|has years:-0.82|has every:-0.59|has into:-0.15|has never:0.53|has they:-0.87|has did:0.03
has call:0.76|has isn't:-0.94|has tax:0.99|has ticket:0.51|has bring:0.77|has hours:0.29|has same:-0.10
has school:-0.15|has turn:0.53|has what's:1.04|has flat:0.48|has start:0.08|has appointment:0.66|has came:-0.47
has down:-0.01|has box:0.12|has its:-0.85|has password:-0.34|has payment:0.60|has date:0.54|has mail:0.66
has check:0.09|has email:0.40|has missing:-0.17|has place:0.19|has until:-0.44|has there's:-0.31|has keep:0.02
has morning:0.03|has read:-0.05|has must:0.89|has plan:0.52|has bill:0.64|has price:0.75|has class:0.23|has file:0.58
has other:0.64|has own:-0.17|has parcel:0.52|has report:0.47|has than:0.23|has buy:0.41|has course:-0.04
has delivery:0.43|has move:0.42|has page:0.52|has right:0.21|has his:0.23|has address:0.17|has delete:0.52
has table:-0.09|has already:-0.25|has broken:-0.02|has anything:-0.18|has between:-0.14|has child:0.41|has four:-0.21
has full:-0.01|has help:-0.74|has her:-0.37|has hour:0.08|has insurance:-0.64|has paper:-0.17|has won't:0.76
has door:0.04|has refund:-0.15|has charge:-0.27|has end:0.08|has form:0.39|has went:-0.61|has machine:0.30
has possible:0.05|has she:-0.98|has apply:0.46|has company:-0.16|has letter:0.35|has little:-0.51|has ten:-0.12
has abroad:0.24|has family:-0.26|has sent:0.47|has cancelled:-0.28|has five:-0.52|has going:0.36|has gone:0.54
has good:-0.13|has hand:0.09|has somebody:-0.05|has them:0.27|has train:0.05|has write:-0.46|has ask:-0.75
has bus:0.39|has contract:0.15|has transfer:0.82|has water:0.54|has way:-0.33|has were:-0.23|has certificate:0.57
has changed:-0.81|has half:-0.07|has job:0.05|has online:0.07|has data:0.26|has instead:0.53|has invoice:0.29
has let:-0.03|has dog:0.30|has print:-0.01|has share:0.20|has show:0.45|has subscription:0.31|has bought:-0.31
has deposit:-0.22|has fee:0.37|has look:-0.11|has cash:0.09|has claim:0.57|has credit:0.75|has made:-0.38
has person:0.38|has post:0.24|has rent:-0.27|has say:0.23|has six:-0.04|has test:0.29|has twice:0.54|has because:-0.71
has evening:0.58|has meeting:0.14|has parking:0.44|has screen:0.29|has while:0.52|has booked:-0.12|has charged:-0.09
has closed:-0.13|has create:0.05|has run:-0.33|has size:-0.14|has whole:-0.45|has wife:-0.21|has away:0.39
has everything:-0.23|has happens:0.27|has minutes:0.38|has nobody:-0.41|has play:0.38|has access:0.33|has baby:0.22
has flight:0.19|has moved:-0.23|has pension:0.13|has took:-0.80|has we're:-0.45|has weeks:0.29|has working:0.55
has gift:1.08|has live:-0.38|has wants:0.11|has ago:-0.17|has answer:-0.15|has forgot:0.74|has gave:-0.10
has offer:0.17|has repair:0.70|has thing:-0.13|has update:0.25|has very:-0.18|has computer:0.18|has sign:0.36
has stay:-0.01|has then:-0.78|has block:0.25|has both:-0.45|has close:0.20|has food:0.69|has game:0.16|has hall:-0.15
has months:-0.13|has once:-0.24|has photos:0.25|has register:0.43|has store:0.18|has tomorrow:0.19|has under:0.08
has children:-0.28|has done:0.41|has each:-0.68|has eight:0.18|has mean:-0.73|has monday:0.03|has seat:0.39
has switch:0.21|has voucher:0.30|has watch:-0.10|has application:0.80|has comes:-0.57|has friday:-0.51|has goes:-0.51
has group:0.32|has hear:0.10|has holiday:0.13|has key:-0.21|has kids:-0.32|has nine:0.09|has passport:-0.03
has rate:0.46|has sell:0.43|has service:0.20|has small:-0.21|has son:-0.02|has travel:0.08|has behind:0.06
has booking:-0.11|has floor:-0.60|has kitchen:0.16|has line:-0.44|has longer:0.36|has ordered:-0.03|has part:-0.09
has shows:0.65|has text:0.82|has tonight:0.93|has town:-0.02|has trip:-0.08|has wifi:0.17|has arrived:0.49
has cold:0.01|has connect:0.14|has cut:-0.15|first how:0.98|first i:-0.92|first my:-1.01|first the:-0.69
first can:1.04|first what:0.41|first do:0.82|first is:1.85|first we:-0.79|first why:0.51|first when:0.11
first where:0.05|first i'm:-0.66|first our:-0.66|first which:0.82|first please:-0.05|first you:-1.38|first i've:-1.22
first it:-0.53|first i'd:0.10|first does:0.73|first who:0.91|first are:1.05|first a:-0.51|first no:-0.68
first your:0.20|first it's:-1.36|first need:0.67|first what's:0.73|first not:-0.54|first in:-1.28|first change:0.54
first this:-0.77|first could:0.39|first on:-1.29|first there's:-0.88|first they:-1.13|first for:-0.94
first there:-0.19|first cancel:0.63|first want:0.54|first we're:-0.80|first will:0.45|first he:-1.08|first may:0.46
first got:-0.27|first put:0.42|first she:-1.00|first at:-0.88|first we've:-1.17|first someone:0.21|first send:0.52
first two:-0.15|first as:-1.06|first don't:-0.40|first from:-0.55|first new:0.02|first set:0.58|first add:0.39
first any:0.39|first delete:0.36|first stop:0.36|first turn:0.39|first would:0.65|first have:0.83|first if:-0.25
first last:-0.25|first one:-0.22|first after:-0.21|first has:0.59|first make:0.62|first tell:0.06|first am:0.31
first can't:0.04|first just:-0.42|first lost:0.03|first since:-0.78|first take:0.08|first until:-0.62|first we'd:0.62
first with:-0.60|first should:-0.10|first play:0.54|first let:0.17|first nobody:-0.56|first phone:0.34|first all:-0.45
first something:0.25|first that:-0.33|first by:-0.92|first give:0.39|first looking:0.43|first must:0.24
first wrong:0.24|first book:0.24|first every:-0.26|first get:0.03|first share:0.19|first somebody:-0.46
first back:-0.17|first before:-0.97|first card:0.01|first here:-0.42|first kindly:0.32|first move:0.26|first pay:0.11
first price:0.22|first to:-1.14|first baby:0.18|first bring:0.26|first download:0.11|first first:-0.18|first had:0.23
first help:-0.19|first open:0.23|first read:0.37|first thanks:-0.89|first too:0.21|first transfer:0.19|first call:0.31
first cannot:0.19|first did:0.18|first extra:-0.10|first find:0.30|first five:-0.38|first half:-0.21|first hoping:0.06
first its:-0.91|first late:-0.31|first leave:0.23|first missed:0.15|first name:0.35|first never:0.14|first only:-0.30
first order:0.05|first return:0.20|first show:0.34|first sorry:-0.84|first start:0.32|first still:0.15|first was:0.41
first watch:0.14|first both:-0.72|first cost:0.17|first keep:-0.31|first next:0.11|first out:0.12|first refund:0.38
first remind:0.56|first report:0.29|pair do i:0.84|pair how do:0.74|pair can i:1.55|pair in the:-0.07
pair on the:-0.16|pair i get:0.68|pair i have:-0.07|pair for the:-0.53|pair do you:1.14|pair for a:0.19
pair is the:0.24|pair to the:-0.60|pair at the:0.00|pair of the:-0.23|pair i do:-0.41|pair how much:0.57
pair i need:0.93|pair on my:-0.16|pair for my:-0.22|pair can you:0.67|pair from the:0.56|pair is there:0.69
pair is it:1.49|pair have to:0.03|pair want to:0.34|pair i want:0.94|pair in my:0.08|pair of my:-0.30|pair is my:0.05
pair does the:0.20|pair to my:-0.14|pair with the:-0.54|pair and i:0.24|pair get a:0.17|pair what is:0.66
pair how long:0.49|pair like to:0.47|pair i change:0.14|pair what do:0.45|pair with a:0.04|pair i am:0.09
pair i was:0.42|pair and the:0.00|pair i don't:-0.12|pair in a:-0.23|pair should i:0.69|pair what can:0.30
pair have a:-0.11|pair i'd like:0.25|pair how many:-0.07|pair is a:-0.42|pair need a:0.92|pair there a:0.20
pair to a:-0.01|pair from my:-0.49|pair my phone:-0.23|pair where do:-0.03|pair when i:-0.18|pair as a:-0.17
pair i pay:0.15|pair my account:0.16|pair of a:-0.03|pair to be:0.87|pair with my:-0.35|pair my card:-0.27
pair need to:-0.56|pair a new:-0.22|pair change the:-0.16|pair you have:0.12|pair i take:-0.37|pair does it:0.08
pair i make:-0.12|pair out of:0.11|pair what does:0.12|pair for me:-0.18|pair how can:0.10|pair tell me:-0.13
pair where is:0.66|pair the same:-0.38|pair i cancel:0.04|pair if i:0.35|pair i use:-0.23|pair get my:0.29
pair i can't:0.21|pair i set:0.05|pair we have:-0.23|pair does a:0.09|pair i find:0.15|pair is not:-0.75
pair to know:0.24|pair why is:0.30|pair the wrong:0.52|pair what i:-0.75|pair where can:0.11|pair change my:0.46
pair does my:0.21|pair that i:0.42|pair the app:0.12|pair when is:0.57|pair got a:0.03|pair may i:0.47
pair about the:0.10|pair i add:0.01|pair when do:0.15|pair why does:0.09|pair the first:0.13|pair cancel my:0.21
pair much is:0.13|pair i book:-0.16|pair on a:-0.20|pair the new:0.14|pair with you:0.02|pair i got:0.33
pair in your:0.32|pair set up:-0.02|pair we are:0.49|pair would like:0.87|pair after the:-0.23|pair by the:0.23
pair i see:0.26|pair me the:0.46|pair the old:-0.10|pair to me:-1.01|pair what happens:0.35|pair are the:0.13
pair me a:0.18|pair apply for:0.37|pair has been:0.47|pair i apply:0.23|pair i create:0.01|pair i open:-0.10
pair i send:0.06|pair lost my:0.07|pair my car:0.10|pair book a:0.30|pair from you:0.36|pair my order:-0.17
pair to pay:-0.17|pair are there:0.39|pair at home:0.01|pair don't want:-0.67|pair get the:0.33|pair i buy:0.03
pair i'm not:-0.52|pair is in:-0.51|pair is on:-0.62|pair my wife:-0.08|pair the shop:-0.19|pair up my:0.04
pair do we:0.28|pair i give:-0.03|pair instead of:0.63|pair my child:0.30|pair the last:0.48|pair the whole:-0.19
pair what are:0.54|pair what now:0.21|pair am i:0.37|pair and a:-0.05|pair it is:-0.23|pair my old:0.27
pair you do:0.02|pair add a:0.18|pair i put:-0.56|pair long does:0.03|pair the car:-0.35|pair what should:0.20
pair before the:0.44|pair how does:0.09|pair i bring:0.04|pair make a:0.28|pair my own:-0.08|pair pay for:0.27
pair was a:-0.44|pair i had:-0.40|pair i've been:-0.43|pair there is:-0.47|pair to get:0.28|pair to you:-0.27
pair what's the:0.41|pair and now:0.42|pair i delete:0.01|pair i order:0.04|pair i report:0.04|pair i stop:0.13
pair in our:-0.20|pair off the:0.52|pair since the:0.37|pair the house:-0.49|pair when the:-0.28|pair why do:-0.40
pair create a:0.03|pair had a:-0.51|pair have the:-0.10|pair i turn:0.01|pair it to:0.12|pair my son:-0.14
pair what time:0.28|pair a second:-0.09|pair an hour:-0.35|pair i bought:0.21|pair i leave:0.18|pair i lost:0.24
pair i move:0.18|pair i still:-0.02|pair is that:0.47|pair me to:-0.42|pair my daughter:0.18|pair there's a:0.20
pair why was:0.21|pair can we:0.27|pair do the:-0.13|pair from a:-0.19|pair give me:0.47|pair how to:-0.45
pair i can:-0.26|pair i come:0.06|pair i go:-0.24|pair it was:-0.42|pair money back:0.26|pair open the:-0.32
pair the second:-0.03|pair this morning:0.10|pair was my:-0.14|pair after a:0.17|pair any more:0.22|pair are you:0.31
pair for an:-0.46|pair i forgot:0.17|pair i write:0.07|pair i'm a:-0.22|pair if the:0.46|pair last week:0.19
pair me in:-0.05|pair not the:-0.39|pair open a:-0.05|pair over the:-0.17|pair the next:0.26|pair when will:0.21
pair would be:-0.23|pair an old:-0.15|pair do not:-0.74|pair got the:0.11|pair has my:0.20|pair i return:0.02
pair of us:-0.64|pair the kitchen:0.27|pair through the:-0.55|pair a little:-0.16|pair and my:-0.26|pair at my:-0.32
pair come to:0.06|pair go to:-0.25|pair i work:0.29|pair into the:-0.14|pair it in:-0.60|pair it possible:0.06
pair let me:-0.73|pair must i:0.21|pair my mother:-0.10|pair my new:0.04|pair possible to:0.11|pair take my:0.08
pair the difference:0.23|pair the one:-0.08|pair this is:-0.38|pair to another:0.09|pair when can:0.06
pair an appointment:0.05|pair can my:0.10|pair i would:0.26|pair in may:-0.30|pair my husband:-0.36|pair my money:0.06
pair need for:-0.20|pair on your:0.16|pair take the:0.04|pair the account:-0.42|pair the door:-0.11
pair the flat:-0.30|pair the parcel:-0.03|pair the room:0.33|pair to do:-0.14|pair turn off:-0.01|pair with me:0.27
pair at your:-0.24|pair back to:-0.17|pair because of:-0.28|pair difference between:0.18|pair doesn't work:0.31
pair get an:0.01|pair i print:-0.39|pair i've got:0.01|pair is this:0.46|pair last night:-0.25|pair pay the:-0.03
pair put the:0.25|pair see the:0.35|pair the box:-0.20|pair to take:0.13
`

/** What each number of the meaning adds. */
export const meaning = `
-1.01|2.10|-2.91|-0.38|0.99|-0.05|0.97|-0.38|-0.92|2.00|0.77|-0.15|-0.35|-2.13|-0.07|-1.57|-0.89|2.37|0.73|0.71|-0.14
1.17|-0.13|-1.67|-0.22|0.02|0.70|-0.59|0.35|0.02|0.09|-0.69|-0.34|0.30|-0.43|-0.69|0.08|0.05|-0.44|0.48|-0.10|0.45
1.22|-1.14|-0.25|0.14|1.46|-0.05|0.88|-1.14|1.33|-1.15|-0.42|-1.81|-1.30|1.43|0.18|0.53|0.15|-1.97|-0.15|-1.33|-0.02
-1.93|-0.41|0.48|-0.11|-1.64|0.18|1.41|1.72|1.88|-1.70|0.74|-2.18|-0.53|1.11|-0.49|1.79|0.99|0.14|-0.88|0.22|0.15
-2.06|0.29|0.53|0.38|-1.01|-1.08|1.53|-0.04|-1.94|1.34|-1.57|1.13|0.26|-1.05|1.03|1.07|-1.64|-1.42|2.87|-3.63|0.39
-0.47|0.05|0.71|-0.10|3.26|-0.42|0.68|-1.98|0.06|0.87|-0.26|0.17|1.37|-1.98|-0.28|0.40|0.58|-0.33|-0.05|-0.03|-0.69
-0.08|-0.41
`
