// Made by training/fit_run_ons.py; see training/README.md.

/** A logistic model: what is added to what the words around a place add. */
export const bias = -2.98

/** What the cosine of both sides adds. */
export const nearness = -2.43

export const named = `
last the:-3.55|last i:-3.92|last a:-3.69|last my:-3.06|last to:-2.17|last and:-4.54|last in:-1.75|last is:-1.99
last for:-1.98|last on:-1.74|last of:-1.79|last you:-1.14|last not:-1.52|last me:-0.46|last do:-1.59|last it:0.76
last was:-1.34|last with:-1.74|last from:-2.09|last so:-3.30|last at:-2.06|last have:-1.67|last how:-2.58
last what:-3.23|last we:-2.89|last can:-2.39|last this:0.36|last your:-2.07|last need:-1.35|last want:-1.78
last that:-1.10|last also:-2.96|last one:0.52|last has:-1.45|last i'm:-2.27|last are:-1.83|last be:-1.23
last but:-2.45|last our:-2.03|last an:-1.65|last get:-1.07|last when:-2.28|last no:-1.65|last about:-1.06
last if:-2.18|last out:0.65|last by:-1.88|last two:-0.83|last don't:-1.10|last as:-1.81|last all:-0.88|last back:0.68
last last:-1.05|last well:-1.54|last then:-2.27|last know:-0.39|last like:-1.23|last does:-1.50|last card:0.65
last old:-0.54|last where:-2.01|last got:-1.47|last had:-0.93|last been:-1.08|last new:-1.38|last who:-1.72
last would:-0.92|last please:-2.00|last before:-1.15|last i've:-1.50|last still:-1.33|last am:-1.18|last since:-1.06
last three:-0.40|last us:-0.34|last now:0.61|last come:-0.69|last it's:-1.12|last isn't:-0.97|last work:-0.55
last phone:0.46|last send:-0.98|last here:0.94|last go:0.34|last day:0.93|last home:-0.39|last pay:0.45
last change:-0.78|last late:-0.78|last take:-0.75|last or:-1.55|last week:0.48|last which:-1.66|last tell:-0.52
last just:-1.59|last see:-1.14|last every:-1.11|last he:-0.81|last over:-0.37|last nothing:-0.62|last put:-1.21
last first:-0.70|last ask:-0.35|last says:-0.81|last same:-0.80|last something:-0.92|last make:-0.71|last may:0.32
last year:0.66|last more:0.37|last second:-0.80|last should:-0.65|last too:-0.31|last any:-1.66|last four:-0.32
last will:-1.08|last days:0.38|last next:-0.90|last people:1.17|last today:0.48|last i'd:-0.86|last house:0.38
last much:-0.83|last never:-0.73|last use:-0.38|last wants:-1.00|last can't:-0.63|last find:-0.85|last mean:0.32
last his:-0.94|last wrong:-0.88|last into:-0.96|last its:-0.78|last because:-1.50|last little:-0.88|last half:-0.59
last than:-1.19|last did:-0.44|last long:-0.94|last could:-1.16|last again:1.37|last they:-1.01|last leave:-0.32
last left:-0.54|last read:-0.41|last there's:-1.28|last say:-1.18|last shop:0.57|last flat:-0.67|last whole:-0.74
last she:-0.93|last set:-0.38|last another:-0.86|last help:0.60|last until:-0.99|last why:-0.93|last list:0.75
last way:0.35|last bank:0.48|last nobody:-0.88|last changed:-0.52|last family:-0.38|last call:0.33|last school:-0.33
last took:-1.10|last wife:-0.51|last write:0.46|last book:-0.51|last must:-0.76|last without:-0.93|last box:0.61
last needed:0.44|last door:0.56|last look:-0.49|last somebody:-1.00|last ticket:1.04|last turn:-0.51|last cancel:-0.67
last comes:-0.38|last hour:-0.51|last letter:-0.39|last looking:-0.41|last many:-0.55|last weeks:-0.70|last class:1.07
last start:-0.51|last stop:-0.42|last very:-1.38|last whether:-1.45|last won't:-0.86|last address:0.74
last already:0.57|last bring:-0.83|last hours:0.31|last ordered:-0.38|last password:0.49|last gave:-0.42
last question:0.66|last bill:0.35|last doesn't:-0.67|last each:-0.49|last other:0.65|next i:0.65|next a:-0.48
next my:0.44|next to:-2.39|next in:-1.92|next for:-2.25|next is:-0.42|next on:-1.19|next of:-2.11|next you:-0.37
next do:0.74|next with:-1.31|next me:-1.50|next at:-0.85|next from:-0.92|next so:0.92|next was:-1.89|next how:1.68
next what:0.73|next have:-0.89|next we:0.98|next can:1.31|next this:-0.55|next your:-0.43|next that:-1.25
next also:3.55|next i'm:0.38|next but:1.85|next want:0.54|next need:0.59|next be:-1.59|next our:1.74|next are:-0.43
next up:-0.99|next an:-0.60|next get:-0.64|next by:-1.25|next when:1.62|next has:-1.00|next as:-1.05|next about:-0.83
next out:-0.73|next all:-1.00|next back:-1.61|next no:0.98|next two:-0.38|next after:-0.95|next well:3.39
next then:4.24|next ok:1.06|next card:-0.60|next like:-1.75|next know:-0.32|next old:-0.54|next where:1.01
next time:-0.61|next off:-1.69|next who:0.44|next please:0.82|next does:1.65|next new:0.38|next got:0.58
next since:-0.65|next am:0.30|next i've:0.60|next still:-0.67|next three:-0.35|next it's:0.81|next now:-1.18
next through:-1.08|next day:-0.68|next or:-1.31|next work:0.58|next room:-1.00|next order:-0.46|next come:-0.71
next go:-0.75|next open:0.32|next over:-0.30|next which:1.26|next week:-0.71|next here:-0.43|next number:-0.47
next first:0.34|next years:-1.01|next he:0.99|next send:0.34|next same:-0.82|next make:0.49|next too:-0.51
next ask:-0.51|next should:-0.35|next money:-0.59|next month:-0.70|next put:0.33|next year:-0.77|next isn't:-1.33
next never:-0.58|next may:0.80|next name:-1.42|next than:-0.51|next tell:0.90|next any:0.50|next days:-0.58
next find:0.53|next i'd:0.88|next its:0.37|next into:-0.85|next says:-0.80|next came:-0.35|next without:-0.93
next people:-0.39|next again:-1.66|next her:-0.76|next down:-1.02|next can't:0.54|next his:-0.73|next today:-0.38
next wrong:-0.42|next office:-0.59|next morning:-0.60|next read:0.40|next asking:-0.67|next because:-0.44
next half:0.48|next they:1.27|next until:0.33|next good:-0.79|next there's:1.57|next went:-0.53|next shop:-0.73
next use:-0.36|next could:0.70|next she:1.53|next did:-0.34|next flat:-0.53|next why:2.49|next nobody:0.94
next right:-0.73|next write:0.30|next place:-0.60|next refund:1.26|next cancel:1.11|next school:0.47|next left:-0.40
next wants:-0.75|next ticket:-0.45|next list:-0.34|next ten:-0.56|next way:-0.83|next already:-0.98
next anything:-0.63|next door:-0.70|next say:0.46|next sent:-0.38|next book:0.74|next lost:0.77|next somebody:0.42
next thing:-1.15|next many:0.79|next set:0.89|next keep:-0.61|next comes:-0.95|next each:-0.37|next turn:0.76
next away:-0.69|next someone:1.11|next dog:0.33|next hours:-0.45|next stop:0.59|next twice:-1.24|next under:-0.60
next box:-0.99|next floor:-0.70|next form:-0.41|next look:0.46|next always:-0.68|next broken:1.18|joins in the:-1.35
joins do i:-2.10|joins on the:-1.17|joins for the:-1.05|joins how do:-1.35|joins for a:-0.40|joins to the:-0.62
joins of the:-0.92|joins can i:-1.03|joins at the:-1.06|joins and i:-0.48|joins ok so:-3.47|joins and also:-1.64
joins i want:-0.69|joins is not:-0.72|joins with the:-0.83|joins is the:-0.76|joins from the:-0.43|joins on my:-0.80
joins i need:-0.33|joins i don't:-0.53|joins in my:-1.00|joins for my:-1.11|joins to my:-0.62|joins of my:-0.99
joins do you:-0.91|joins about the:-1.20|joins from my:-0.59|joins with my:-0.63|joins so i:-0.53|joins not the:-0.42
joins can you:-0.50|joins when i:-0.77|joins that i:-1.18|joins what i:-0.56|joins i'm not:-0.66|joins if i:-0.47
joins me the:-0.35|joins does the:-0.44|joins in your:-0.55|joins don't want:-0.43|joins what do:-0.38
joins where do:-0.44|joins is it:-0.30|joins also i:-0.47|joins change the:-0.41|joins me a:-0.46|joins by the:-0.33
joins in our:-1.20|joins this is:-0.31|joins that the:-0.49|joins do not:-0.69|joins mean the:-0.77
joins through the:-0.81|joins after the:-0.70|joins am not:-0.34|joins me how:-1.10|joins before the:-0.41
joins need the:-0.50|joins there is:-0.37|joins what does:-0.31|joins all the:-0.47|joins over the:-0.40
joins this morning:-0.43|joins before i:-0.95|joins have no:-0.37|joins know the:-0.59|joins now the:-0.70
joins see the:-0.30|joins so i'm:-0.37|joins get my:-0.40|joins it's not:-0.34|joins may i:-1.08|joins then i:-0.52
joins do we:-0.32|joins at my:-0.42|joins send the:-0.40|joins what can:-0.50|joins where i:-0.43|joins open the:-0.64
joins well i:-0.71|joins got the:-0.42|joins up the:-0.67|joins week and:-0.55|joins into the:-0.40
joins there are:-0.45|joins you don't:-1.02|joins is no:-0.60|joins it the:0.75|joins me i:-0.31|joins me what:-0.55
joins please tell:-0.44|joins want my:-0.31|joins know how:-0.83|joins opened the:-0.78|joins should i:-0.46
joins since the:-0.33|joins this as:-0.39|joins know what:-0.40|joins so how:-0.31|joins this one:-0.37
joins you and:0.54|joins you can:-0.47|joins find the:-0.32|joins years ago:-0.76|joins all my:-0.54|joins by my:-0.56
joins time i:-0.74|joins month and:-0.59|joins morning and:-0.48|joins out the:-0.65|joins well my:-0.34
joins whether the:-0.48|joins you guys:-0.46|joins must i:-0.40|joins one is:-0.35|joins put my:-0.37
joins up my:-0.56|begins in the:-0.32|begins do i:0.64|begins for the:0.45|begins for a:-0.81|begins to the:-0.45
begins how do:0.71|begins can i:1.53|begins i have:0.75|begins ok so:3.80|begins and also:4.94|begins on my:-0.34
begins i want:2.20|begins with the:0.35|begins want to:0.88|begins and the:-0.69|begins i am:0.36|begins is not:-1.19
begins from my:-0.53|begins i don't:1.22|begins i need:1.30|begins is the:1.28|begins in a:-0.39|begins need to:0.54
begins the same:-0.99|begins do you:1.04|begins to be:0.82|begins a new:-0.32|begins about the:-0.35
begins can you:0.93|begins like to:-0.31|begins when i:-0.74|begins out of:0.54|begins what i:-0.93
begins i'm not:1.12|begins not the:-1.12|begins and a:-1.27|begins that i:-0.34|begins through the:-0.48
begins the wrong:-0.76|begins in your:-0.44|begins on a:-0.35|begins i do:0.84|begins need a:-0.37|begins you to:-0.39
begins tell me:0.99|begins what do:-0.43|begins don't want:0.71|begins if i:0.65|begins it is:0.40|begins by the:-0.50
begins the whole:-1.29|begins the old:-0.53|begins and it:-0.79|begins is it:1.82|begins is there:2.81
begins this is:1.35|begins before the:-0.31|begins and i'm:-0.61|begins when the:-1.12|begins does the:0.79
begins how to:-1.29|begins the one:-0.54|begins where do:0.92|begins i'd like:1.45|begins the second:-0.54
begins also i:0.64|begins the last:-0.70|begins but i:0.70|begins my phone:-0.58|begins is my:0.32|begins an old:-0.44
begins and we:0.51|begins do not:-0.73|begins it was:1.04|begins back to:0.40|begins my account:0.33
begins i can't:-0.56|begins is on:-0.37|begins a little:-0.33|begins is in:-0.47|begins my own:-0.94
begins what is:1.22|begins would like:-0.43|begins has been:-0.39|begins the parcel:0.50|begins i can:-1.36
begins the house:0.32|begins i go:-0.71|begins i'm a:0.81|begins the phone:-0.39|begins how many:0.45
begins there is:0.93|begins it in:-0.44|begins it to:-0.36|begins my daughter:0.51|begins the shop:-0.50
begins what does:0.83|begins does it:0.54|begins gave me:-0.36|begins had the:0.72|begins open the:0.54
begins instead of:-1.51|begins this morning:-0.65|begins where i:-1.02|begins where the:-0.80|begins behind the:-0.67
begins don't need:-0.63|begins an hour:0.36|begins so i'm:-0.90|begins from you:-0.38|begins looking for:0.65
begins the account:0.32|begins before i:0.78|begins and now:-0.68|begins at home:0.34|begins i got:0.39
begins so the:0.67|begins are the:0.56|begins not asking:0.95|begins wants a:-0.30|begins what can:-1.21
begins have been:-0.44|begins how long:0.70|begins i would:1.19|begins i've been:1.12|begins last night:0.82
begins last week:-0.54|begins may i:0.86|begins on saturday:-0.32|begins should i:0.74|begins then i:0.69
begins apply for:0.61|begins i still:-0.47|begins i've got:0.52|begins it's not:0.99|begins my husband:0.49
begins my money:-0.38|begins one for:-0.40|begins the door:-0.56|begins the family:-0.32|begins and got:-0.67
begins and would:-0.62|begins is that:-0.48|begins well i:0.71|begins what the:-0.39|begins i ask:-1.12
begins my brother:0.46|begins the day:-1.13|begins the time:-0.31|begins want it:-0.48|begins you for:-0.78
begins and want:-0.49|begins has the:0.71|begins is no:-0.31|begins my son:0.48|begins not my:-0.48
begins the next:-0.58|begins there are:0.58|begins but i'm:-0.46|begins my first:0.46|begins the way:-0.32
begins you do:0.98|begins change my:0.64|begins if you:-0.51|begins please tell:0.51|begins you can:-0.92
begins and nobody:-0.74|begins does not:-1.14|begins i'm on:0.51|begins is still:-0.35|begins it i:-0.38
begins and one:-0.40|begins next to:0.30|begins no need:-0.34|begins we had:-0.61|begins you know:-1.00
begins i see:-0.59|begins pick up:0.91|begins should be:-0.52|begins so how:0.99|begins i wasn't:0.31
begins send the:0.31|begins you don't:1.80|begins and still:-0.59|begins are in:-0.32|begins be a:0.46
begins half of:0.84|begins one is:-0.42|begins so you:-0.31|begins the train:0.89|begins and there's:-0.43
begins and you:-0.41|begins i know:-0.67|begins i read:-0.40|begins my last:-0.45|begins not about:0.56
begins report a:0.73|begins round the:-0.40|begins the price:-0.32|begins the rent:-0.47|begins the two:-0.46
begins am i:0.66|begins i haven't:0.76|begins i should:-0.38|begins it the:-0.35|begins no longer:-0.48
begins the money:-0.31|begins the small:-0.72|begins gift card:0.78|begins look after:0.54|begins so please:-1.13
begins what i'm:-0.42|begins and what:0.33|begins ask the:-0.30|begins comes on:-0.32|begins going to:-0.31
ends do i:-0.55|ends in the:-0.32|ends want to:-0.31|ends how do:-0.56|ends i have:-0.45|ends for a:-0.33
ends and i:0.40|ends is not:-0.61|ends and also:-0.68|ends ok so:-0.69|ends i want:-0.52|ends i get:-0.32
ends i need:-0.58|ends i don't:-0.59|ends like to:-0.32|ends i was:-0.41|ends to know:-1.44|ends don't want:-0.30
ends tell me:-1.41|ends do you:-0.89|ends to be:-0.37|ends the same:-0.60|ends i'm not:-0.32|ends can you:-1.02
ends don't need:0.39|ends a new:-0.55|ends i do:1.07|ends not asking:-0.50|ends asking for:0.90|ends out of:-0.49
ends to me:0.86|ends is there:-0.84|ends of us:-0.90|ends for me:0.61|ends in your:-0.34|ends the whole:-0.54
ends it is:0.39|ends my wife:-0.38|ends and it:-0.68|ends this is:-0.50|ends a little:-0.42|ends an old:-0.60
ends is it:-0.94|ends ask for:0.98|ends how much:-0.58|ends i change:-0.31|ends the first:0.37|ends my phone:0.43
ends the old:-0.41|ends does it:-0.68|ends it was:0.54|ends to you:1.29|ends my old:-0.48|ends the car:-0.50
ends to get:-0.30|ends the house:0.47|ends to see:-0.46|ends let me:-0.50|ends i pay:-0.36|ends me in:1.11
ends the new:-0.44|ends the one:-0.87|ends don't mean:-0.58|ends in this:-0.76|ends the blue:-0.68|ends there is:-0.31
ends i write:1.19|ends to have:-0.31|ends a second:-0.32|ends the phone:0.48|ends at home:-0.67|ends to ask:1.20
ends to pay:0.48|ends it to:0.63|ends my first:-0.55|ends send me:-0.83|ends my husband:-0.77|ends the shop:-0.33
ends and now:-0.97|ends did not:0.88|ends from you:0.67|ends how long:-0.33|ends with you:1.08|ends i find:-0.32
ends to do:0.72|ends the time:0.31|ends will be:-0.42|ends gave me:-0.86|ends i did:-0.45|ends my own:-0.53
ends to open:-0.38|ends on saturday:-0.98|ends the bill:-0.84|ends the room:1.26|ends i've got:0.48|before 8:0.50
before 3:-0.83|before 4:-0.90|before 6:0.31|before 7:0.87|behind 8:0.41|behind 3:-0.38|behind 4:-0.80|behind 5:-0.40
behind 7:0.57|pause:1.79
`

/** What each number of the directions of the two words before and the two behind adds. */
export const surroundings = `
0.14|0.04|0.05|0.81|0.13|0.26|-0.07|0.10|-0.12|0.07|-0.38|0.27|-0.44|-0.28|0.37|0.07|0.37|-0.30|0.13|-0.15|-0.54|-0.03
0.06|-0.83|0.50|0.27|0.85|-0.75|-0.54|-0.28|0.17|0.69|-0.02|0.67|-0.32|-0.01|-0.20|0.38|-0.34|0.33|-0.62|0.42|-0.31
-0.02|-0.06|0.04|-0.10|0.15|-0.54|-0.27|0.48|0.19|-0.47|-0.56|0.38|0.37|0.24|0.18|-0.34|0.57|0.36|0.02|1.39|-0.19|0.70
0.68|0.36|-0.33|0.14|0.15|-0.06|-0.08|-0.84|-1.00|0.31|0.05|0.17|0.44|-0.15|0.51|0.83|-0.11|0.72|0.59|0.70|0.28|-0.22
0.45|-1.05|-0.74|-0.57|0.33|0.85|0.98|0.32|0.14|0.42|0.30|0.09|-0.04|-0.17|-0.64|0.78|0.29|-1.48|0.08|-0.77|-0.45|0.28
-0.70|-0.08|-0.49|-0.28|0.13|0.05|-0.08|-0.38|-1.47|0.09|-0.28|-0.41|0.05|0.12|0.05|-0.23|0.11|-0.20|-0.00|-0.60|-0.39
-0.03|0.07|-0.88|-0.00|-0.23|-0.09|0.47|-0.11|0.12|-0.35|-0.14|0.13|-0.07|0.90|-0.54|-0.30|0.04|0.10|0.36|-0.02|0.42
-0.23|-0.04|0.23|-0.16|-0.33|-0.03|-0.68|0.36|0.22|-0.23|0.36|0.14|-0.18|-0.34|0.15|-0.20|-0.12|0.14|0.18|0.02|0.10
-0.19|-0.73|-0.67|0.19|-0.31|0.13|-0.52|-0.24|-0.36|0.25|-0.30|-0.15|-0.16|0.83|0.32|0.16|0.12|0.34|0.02|-0.29|0.60
0.15|0.18|0.25|-0.02|-0.77|-0.77|0.32|1.11|-0.42|0.14|0.51|-0.09|0.16|0.58|-0.06|0.26|-1.32|-0.44|0.02|-0.12|-0.57
-0.28|1.03|0.53|0.21|0.47|0.72|1.22|-0.37|-1.71|0.45|-0.66|0.43|0.11|0.36|0.47|0.87|-2.50|-0.96|0.53|0.64|-1.52|-1.08
-2.06|-0.36|-1.54|0.84|-0.50|-1.19|-0.37|0.02|1.37|1.36|-0.59|1.47|-0.16|0.51|-0.43|0.05|0.21|0.11|-0.01|0.16|-0.38
-0.73|1.47|1.56|0.82|-0.55|0.01|-0.03|-0.88|0.50|0.52|-0.02|-0.22|-0.21|0.93|0.39|0.76|-0.01|-0.28|-0.64|0.01|-0.92
-0.74|-0.05|0.37|0.29|-0.56|-0.56|-0.70|0.29|0.71|-0.48|-0.05|-1.43|0.58|0.14|-0.48|0.36|0.53|0.58|-0.41|0.01|0.04
-0.36|-0.17|0.11|-0.04|-0.47|0.69|0.16|-0.15|-0.68|0.27|0.01|0.53|0.26|0.19|0.36|-0.57|-0.20|-0.24|0.10|0.14|0.39
-1.17|-0.42|-0.12|0.64|0.23|0.03|0.48|-0.45|0.49|0.55|0.87|0.31|0.11|-0.04|0.89|0.31|-0.76|1.95|0.57|-1.12|0.20|-0.16
-0.44|-0.33|1.01|0.38|0.06|-0.84|-0.57|0.30|-0.42|-0.48|0.14|-1.36|0.31|0.50|0.44|-1.20|0.77|-0.10|-0.45|-0.69|1.03
1.78|-0.53|1.33|0.27|0.54|-0.25|0.04|0.84|0.55|-0.43|-1.18|0.77|-0.09|0.42|-0.36|0.58|0.28|0.04|-0.04|-0.10|0.00|-0.02
-0.01|0.14|-0.10|0.33|-0.17|-0.13|0.44|0.36|0.38|0.03|0.11|-0.12|-0.47|0.18|0.34|-0.17|-0.35|0.28|0.40|-0.05|0.12
-0.28|0.10|0.11|0.22|-0.10|-0.33|-0.07|0.07|-0.03|0.12|-0.33|0.39|0.29|-0.07|0.07|-0.27|0.36|-0.40|-0.14|0.17|-0.12
-0.21|0.51|0.16|0.61|0.04|0.61|-0.75|0.06|-0.08|-0.00|0.12|-0.33|-0.70|0.15|-0.20|0.06|0.47|-0.13|-0.00|0.51|0.23|0.03
-0.04|0.21|0.61|-0.22|0.72|-0.18|-0.43|0.32|-0.34|-0.70|0.75|1.11|0.59|-0.13|0.03|-0.42|-0.71|0.64|0.28|0.17|0.24
-0.35|0.47|-0.27|-0.22|-0.04|-0.88|0.84|-0.49|-0.83|0.18|0.50|0.39|0.14|-1.03|-0.15|0.11|-1.10|1.08|-0.55|-0.88|-0.55
-0.22|-1.13|-0.50|-0.33|0.74|-0.96|0.20|-0.26|-1.29|0.19|1.02|-0.14|0.86|-0.21|-0.05|-0.13|0.26|-0.21|-0.07|-0.03|0.06
`
