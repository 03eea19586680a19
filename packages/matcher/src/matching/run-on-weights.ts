// Made by training/fit_run_ons.py; see training/README.md.

/** A logistic model: what is added to what the words around a place add. */
export const bias = -3.01

/** What the cosine of both sides adds. */
export const nearness = -2.51

export const named = `
last the:-3.54|last i:-3.74|last a:-3.76|last my:-3.00|last to:-2.20|last and:-4.48|last in:-1.48|last is:-1.89
last for:-2.01|last on:-1.86|last of:-1.71|last you:-1.00|last not:-1.69|last do:-1.37|last it:0.89|last me:-0.39
last was:-1.42|last with:-1.81|last so:-3.20|last at:-2.19|last from:-1.98|last have:-1.73|last how:-2.61
last what:-3.28|last we:-2.94|last can:-2.39|last this:0.40|last your:-2.04|last need:-1.38|last that:-1.11
last want:-1.71|last also:-2.97|last one:0.52|last has:-1.36|last but:-2.47|last are:-1.87|last be:-1.21
last i'm:-2.30|last an:-1.63|last our:-2.12|last get:-1.15|last when:-2.26|last no:-1.67|last about:-1.09
last out:0.66|last two:-0.85|last by:-1.93|last if:-1.97|last don't:-1.10|last all:-0.80|last as:-1.91|last back:0.69
last well:-1.44|last then:-2.19|last last:-1.31|last like:-1.03|last does:-1.44|last where:-2.01|last old:-0.74
last got:-1.44|last card:0.67|last had:-0.98|last been:-1.05|last please:-1.76|last who:-1.88|last would:-1.20
last before:-1.35|last new:-1.27|last i've:-1.49|last still:-1.30|last since:-1.09|last am:-1.07|last us:-0.32
last now:0.44|last come:-0.70|last it's:-1.05|last day:0.72|last room:-0.40|last take:-0.71|last work:-0.53
last which:-1.70|last send:-1.03|last here:0.56|last change:-0.81|last home:-0.36|last isn't:-0.88|last phone:0.48
last go:0.46|last or:-1.41|last pay:0.31|last every:-1.10|last week:0.61|last late:-0.79|last nothing:-0.69
last see:-1.15|last just:-1.59|last over:-0.38|last any:-1.66|last something:-1.00|last he:-0.89|last money:-0.30
last put:-1.19|last says:-0.81|last should:-0.71|last make:-0.73|last year:0.73|last open:-0.53|last more:0.32
last first:-0.57|last will:-1.21|last same:-0.78|last second:-0.86|last days:0.53|last next:-0.95|last too:-0.30
last four:-0.41|last find:-0.93|last people:1.03|last her:-0.46|last never:-0.69|last long:-0.50|last night:-0.48
last wants:-0.73|last much:-1.26|last did:-0.33|last can't:-0.68|last i'd:-0.72|last house:0.41|last its:-0.71
last could:-1.11|last there's:-1.14|last left:-0.55|last than:-1.13|last half:-0.58|last into:-1.03|last little:-0.85
last because:-1.57|last place:0.45|last whole:-0.77|last leave:-0.36|last they:-1.04|last help:0.65|last his:-0.94
last wrong:-0.70|last say:-1.37|last list:0.77|last why:-0.91|last another:-0.82|last five:-0.45|last flat:-0.48
last until:-1.01|last again:1.03|last down:-0.37|last shop:0.51|last changed:-0.43|last she:-0.91|last bring:-0.80
last call:0.45|last school:-0.35|last looking:-0.45|last nobody:-0.89|last set:-0.39|last write:0.36|last family:-0.34
last somebody:-0.89|last took:-1.01|last bank:0.80|last book:-0.40|last needed:0.49|last without:-0.91|last look:-0.53
last must:-0.87|last hour:-0.43|last very:-1.36|last keep:-0.88|last ticket:1.04|last dog:-0.40|last door:0.32
last ordered:-0.32|last sent:-0.31|last turn:-0.48|last full:-0.44|last many:-0.53|last ten:-0.37|last 4:-0.38
last weeks:-0.51|last class:1.14|last wife:-0.36|last ago:-0.54|last already:1.00|last app:0.40|last away:-0.80
last comes:-0.61|last password:0.33|last won't:-0.83|last cancel:-0.58|last letter:-0.30|last cold:0.77|next i:0.80
next a:-0.46|next my:0.45|next to:-2.50|next in:-1.84|next for:-2.24|next is:-0.43|next on:-1.12|next of:-2.02
next do:0.73|next with:-1.49|next me:-1.35|next at:-0.93|next from:-0.82|next so:0.80|next was:-1.74|next how:1.63
next what:0.75|next have:-0.67|next we:1.00|next can:1.18|next this:-0.53|next your:-0.40|next that:-1.12
next also:3.56|next one:-0.55|next but:1.75|next i'm:0.48|next want:0.45|next need:0.63|next be:-1.53|next our:1.63
next an:-0.52|next when:1.72|next up:-1.02|next get:-0.52|next about:-0.68|next by:-1.26|next as:-0.91|next has:-0.79
next all:-0.98|next back:-1.52|next out:-1.20|next no:0.86|next two:-0.30|next after:-0.84|next well:3.43
next then:4.28|next ok:1.01|next time:-0.84|next card:-0.75|next like:-1.56|next know:-0.32|next off:-1.81
next where:1.30|next old:-0.45|next please:0.76|next who:0.57|next got:0.36|next since:-0.61|next does:1.55
next new:0.67|next i've:0.67|next still:-0.68|next day:-0.84|next three:-0.42|next now:-1.09|next room:-1.01
next it's:1.01|next phone:0.36|next or:-1.26|next work:0.62|next through:-1.02|next come:-0.69|next which:1.45
next order:-0.55|next pay:0.31|next go:-0.75|next over:-0.40|next years:-1.05|next just:0.31|next send:0.34
next week:-0.69|next number:-0.51|next should:-0.37|next here:-0.39|next make:0.51|next money:-0.36|next any:0.51
next ask:-0.46|next first:0.49|next he:1.10|next year:-0.83|next same:-0.44|next more:-0.51|next never:-0.52
next may:1.09|next too:-0.61|next find:0.43|next says:-0.72|next days:-0.60|next name:-1.47|next isn't:-1.35
next than:-0.50|next came:-0.57|next month:-0.77|next tell:0.73|next people:-0.41|next without:-0.91|next i'd:0.74
next office:-0.58|next morning:-0.56|next into:-0.84|next down:-1.00|next her:-0.55|next today:-0.42|next there's:1.44
next until:0.45|next read:0.54|next they:1.20|next again:-1.57|next did:-0.47|next why:2.42|next asking:-0.65
next his:-0.59|next place:-0.70|next went:-0.51|next half:0.44|next good:-0.68|next nobody:0.54|next shop:-0.87
next left:-0.51|next wrong:-0.56|next she:1.53|next flat:-0.60|next right:-0.66|next wants:-0.69|next school:0.32
next cancel:1.07|next call:0.41|next anything:-0.69|next ticket:-0.46|next door:-0.66|next refund:0.97|next way:-0.71
next lost:0.93|next book:0.78|next say:0.42|next already:-0.93|next part:0.95|next ten:-0.54|next app:0.36
next hours:-0.42|next bring:0.57|next someone:1.07|next turn:0.90|next many:0.61|next away:-0.69|next bill:-0.30
next sent:-0.46|next charge:0.31|next thing:-1.06|next box:-0.87|next evening:-0.49|next form:-0.36|next set:0.97
next under:-0.39|next address:-0.40|next stop:0.79|next tax:-0.31|next train:-0.34|next twice:-1.18|next won't:-1.10
next always:-0.58|next comes:-0.77|joins in the:-1.62|joins do i:-2.31|joins on the:-0.99|joins for the:-1.17
joins how do:-1.30|joins to the:-0.62|joins for a:-0.38|joins at the:-1.01|joins of the:-0.80|joins and i:-0.49
joins can i:-1.05|joins ok so:-3.42|joins and also:-1.70|joins i want:-0.70|joins with the:-0.77|joins is not:-0.71
joins from the:-0.43|joins is the:-0.44|joins on my:-0.74|joins i don't:-0.61|joins for my:-1.04|joins in my:-0.97
joins do you:-1.20|joins to my:-0.58|joins of my:-0.93|joins with my:-0.54|joins about the:-1.15|joins from my:-0.59
joins not the:-0.38|joins so i:-0.51|joins when i:-0.80|joins can you:-0.56|joins i'm not:-0.70|joins that i:-1.05
joins what i:-0.58|joins tell me:-0.34|joins me the:-0.52|joins if i:-0.43|joins don't want:-0.48|joins what do:-0.39
joins does the:-0.39|joins in your:-0.69|joins also i:-0.55|joins is it:-0.30|joins where do:-0.42|joins in our:-1.33
joins by the:-0.32|joins change the:-0.41|joins me a:-0.42|joins mean the:-0.78|joins this is:-0.36
joins that the:-0.44|joins after the:-0.90|joins all the:-0.65|joins before the:-0.52|joins do not:-0.81
joins don't need:-0.32|joins me how:-0.90|joins am not:-0.41|joins before i:-0.73|joins through the:-0.84
joins need the:-0.50|joins see the:-0.36|joins at my:-0.56|joins where i:-0.49|joins this morning:-0.39
joins does not:-0.30|joins have no:-0.33|joins no need:-0.34|joins do we:-0.64|joins know the:-0.62
joins last night:-0.32|joins over the:-0.39|joins so i'm:-0.35|joins well i:-0.68|joins may i:-1.18
joins what can:-0.51|joins asking you:-0.32|joins get my:-0.34|joins it's not:-0.30|joins now the:-0.64
joins send the:-0.38|joins there are:-0.49|joins up the:-0.81|joins you don't:-1.14|joins find the:-0.39
joins want my:-0.36|joins it the:0.77|joins should i:-0.51|joins you guys:-0.51|joins is no:-0.59|joins open the:-0.46
joins since the:-0.36|joins got the:-0.40|joins into the:-0.34|joins week and:-0.39|joins know what:-0.53
joins please tell:-0.41|joins time i:-0.76|joins all my:-0.37|joins me what:-0.44|joins you can:-0.48
joins know how:-0.88|joins this as:-0.38|joins too much:-0.32|joins years ago:-0.83|joins bring my:-0.49
joins out the:-0.75|joins there's no:-0.71|joins whether the:-0.92|joins behind the:-0.54|joins by my:-0.60
joins did not:-0.40|joins me and:0.42|joins off my:-0.42|joins opened the:-0.69|joins thank you:-0.79
joins this one:-0.31|joins morning and:-0.55|joins one is:-0.31|joins up my:-0.75|joins waiting list:-0.54
joins you and:0.78|joins and then:-0.57|joins changed the:-0.30|joins leave the:-0.44|begins in the:-0.36
begins do i:0.63|begins for the:0.32|begins for a:-0.85|begins how do:0.68|begins can i:1.56|begins i have:0.61
begins ok so:3.87|begins on my:-0.32|begins and also:5.06|begins i want:1.94|begins want to:1.07|begins from the:-0.33
begins and the:-0.63|begins is not:-1.17|begins from my:-0.33|begins i don't:1.19|begins is the:1.34|begins in a:-0.44
begins i need:1.21|begins need to:0.47|begins do you:1.05|begins about the:-0.46|begins the same:-0.92
begins when i:-0.51|begins what i:-0.95|begins can you:0.90|begins not the:-1.14|begins i'm not:1.08
begins and a:-1.00|begins that i:-0.60|begins need a:-0.48|begins on a:-0.37|begins through the:-0.48
begins you to:-0.51|begins the wrong:-0.61|begins i do:0.79|begins the old:-0.60|begins what do:-0.31
begins in your:-0.44|begins don't want:1.07|begins the whole:-1.11|begins tell me:1.00|begins when the:-1.36
begins is there:2.74|begins before the:-0.33|begins by the:-0.46|begins is it:1.84|begins if i:0.45
begins this is:1.35|begins also i:0.81|begins and it:-0.85|begins and i'm:-0.54|begins would be:-0.31
begins but i:0.69|begins how to:-1.19|begins does the:0.78|begins where do:0.89|begins the second:-0.71
begins an old:-0.50|begins i'd like:1.52|begins is in:-0.47|begins it was:0.97|begins the last:-0.73
begins the one:-0.61|begins my wife:-0.42|begins i can:-1.50|begins is my:0.43|begins my phone:-0.60
begins and we:0.54|begins do not:-0.82|begins i can't:-0.68|begins a little:-0.32|begins back to:0.40
begins has been:-0.48|begins is on:-0.33|begins i'm a:0.87|begins my daughter:0.57|begins my own:-0.82
begins so my:-0.49|begins how many:0.45|begins it in:-0.51|begins where i:-1.02|begins don't need:-0.64
begins before i:0.68|begins what is:1.35|begins this morning:-0.67|begins an hour:0.30|begins had the:0.65
begins there is:1.12|begins and now:-0.75|begins does it:0.67|begins i go:-0.62|begins should i:0.93
begins behind the:-0.68|begins have been:-0.59|begins the shop:-0.60|begins where the:-0.92|begins from you:-0.39
begins gave me:-0.41|begins how long:0.78|begins i would:1.23|begins it to:-0.33|begins one for:-0.34
begins instead of:-1.53|begins looking for:0.62|begins my money:-0.43|begins so i'm:-1.08|begins well i:0.81
begins i got:0.51|begins last night:0.76|begins open the:0.43|begins then i:0.42|begins so the:0.82
begins what can:-1.32|begins and want:-0.36|begins i still:-0.45|begins not asking:0.89|begins there are:0.52
begins what does:0.73|begins i ask:-1.21|begins part of:-0.38|begins and nobody:-0.75|begins and would:-0.58
begins i've been:1.23|begins last week:-0.52|begins my brother:0.53|begins you do:0.73|begins may i:0.59
begins my late:0.32|begins the day:-1.14|begins are the:0.49|begins does not:-1.15|begins it's not:0.83
begins want it:-0.41|begins and got:-0.60|begins is that:-0.47|begins not my:-0.49|begins the way:-0.32
begins you can:-1.00|begins my first:0.44|begins my mother:0.31|begins the doctor:0.31|begins you don't:1.71
begins you know:-1.19|begins but i'm:-0.69|begins change my:0.63|begins if you:-0.32|begins it i:-0.37
begins my son:0.52|begins the door:-0.62|begins apply for:0.31|begins by my:-0.31|begins i see:-0.61
begins pick up:0.78|begins so how:1.09|begins the next:-0.58|begins the train:0.86|begins i bought:-0.33
begins is still:-0.34|begins please tell:0.36|begins you for:-0.74|begins but the:-0.38|begins i wasn't:0.49
begins i'm on:0.60|begins send a:0.40|begins and one:-0.31|begins i live:-0.37|begins it the:-0.35|begins one is:-0.39
begins should be:-0.56|begins that is:0.57|begins and there's:-0.56|begins and you:-0.54|begins the rent:-0.64
begins there's no:0.87|begins we had:-0.58|begins you guys:1.17|begins has the:0.45|begins i bring:-0.52
begins i read:-0.45|begins i should:-0.72|begins so please:-0.94|begins the money:-0.37|begins the small:-0.66
begins the two:-0.40|begins after my:0.35|begins and still:-0.56|begins me and:0.56|begins no longer:-0.48
begins the delivery:0.44|begins the price:-0.31|begins three weeks:-0.31|begins what should:-0.62|begins am i:0.50
begins and then:-0.45|begins and what:0.47|begins are in:-0.34|begins changed the:-0.31|begins report a:0.78
begins rid of:-0.30|begins round the:-0.32|begins the heating:-0.57|begins we do:-1.51|begins what's the:1.65
begins and is:0.89|begins and no:-0.50|ends do i:-0.53|ends in the:-0.33|ends want to:-0.36|ends how do:-0.59
ends i have:-0.44|ends and i:0.42|ends ok so:-0.64|ends and also:-0.65|ends is not:-0.53|ends i want:-0.58
ends i get:-0.46|ends i need:-0.55|ends i was:-0.39|ends i don't:-0.55|ends like to:-0.34|ends to know:-1.42
ends don't want:-0.31|ends do you:-0.94|ends tell me:-1.65|ends to be:-0.42|ends don't need:0.47|ends the same:-0.58
ends a new:-0.54|ends can you:-0.99|ends i do:1.02|ends not asking:-0.57|ends is there:-0.82|ends of us:-1.12
ends the whole:-0.54|ends it is:0.67|ends out of:-0.40|ends to me:0.75|ends asking for:0.92|ends for me:0.63
ends ask for:0.88|ends an old:-0.55|ends is it:-1.04|ends not what:-0.30|ends this is:-0.46|ends the old:-0.41
ends a little:-0.46|ends and it:-0.66|ends to get:-0.34|ends it was:0.86|ends how much:-0.43|ends does it:-0.88
ends my old:-0.43|ends the first:0.36|ends to you:1.15|ends me in:1.07|ends my phone:0.53|ends the blue:-0.70
ends don't mean:-0.49|ends to ask:1.28|ends to see:-0.48|ends i write:1.35|ends let me:-0.43|ends the new:-0.41
ends the house:0.49|ends and now:-1.05|ends a second:-0.32|ends there is:-0.35|ends an hour:-0.35|ends from you:0.55
ends send me:-0.77|ends to pay:0.65|ends with you:1.22|ends i pay:-0.34|ends did not:0.88|ends in this:-0.76
ends the one:-0.80|ends the phone:0.30|ends the room:1.54|ends i find:-0.31|ends it to:0.92|ends to do:0.76
ends if you:-0.34|ends the window:0.52|ends the time:0.33|ends to open:-0.37|ends gave me:-0.88|ends my first:-0.56
ends will be:-0.44|ends i've got:0.75|ends my husband:-0.72|ends years ago:0.51|before 8:0.51|before 3:-0.79
before 4:-0.85|before 5:-0.30|before 6:0.30|before 7:0.88|behind 8:0.43|behind 3:-0.37|behind 4:-0.81|behind 5:-0.37
behind 7:0.59|pause:1.81
`

/** What each number of the directions of the two words before and the two behind adds. */
export const surroundings = `
0.25|0.04|-0.02|0.69|0.06|0.29|-0.13|0.18|-0.12|0.08|-0.37|0.26|-0.35|-0.22|0.27|0.02|0.41|-0.52|0.06|-0.21|-0.42|0.06
-0.04|-0.83|0.52|0.30|0.86|-0.84|-0.32|-0.28|0.01|0.64|-0.10|0.59|-0.34|-0.20|-0.21|0.32|-0.48|0.34|-0.63|0.21|-0.25
-0.03|-0.09|-0.05|-0.05|0.04|-0.55|-0.22|0.51|0.02|-0.44|-0.60|0.46|0.45|0.17|0.30|-0.29|0.40|0.37|0.09|1.21|-0.13
0.58|0.76|0.47|-0.44|0.20|0.32|0.10|0.16|-1.08|-0.93|0.22|0.10|0.20|0.49|-0.08|0.50|0.92|-0.26|0.47|0.77|0.92|0.38
-0.31|0.35|-1.00|-0.83|-0.35|0.34|1.02|0.91|0.44|0.12|0.55|0.58|0.02|0.09|-0.07|-0.45|0.98|0.16|-1.46|-0.18|-0.72
-0.17|0.43|-0.51|-0.02|-0.46|-0.24|-0.01|0.04|-0.10|-0.33|-1.41|0.11|-0.35|-0.27|0.09|0.14|0.01|-0.18|0.14|-0.20|-0.03
-0.57|-0.41|0.00|0.03|-0.85|0.13|-0.21|-0.19|0.52|-0.06|0.13|-0.22|-0.01|-0.02|-0.01|0.96|-0.65|-0.26|-0.04|-0.04|0.43
-0.10|0.38|-0.23|0.16|0.15|-0.11|-0.36|-0.18|-0.65|0.24|0.18|-0.08|0.39|0.01|-0.30|-0.20|0.26|-0.13|-0.13|0.02|0.21
-0.12|-0.08|-0.38|-0.70|-0.75|0.25|-0.21|0.21|-0.52|-0.33|-0.36|0.29|-0.20|-0.16|-0.03|0.82|0.21|0.08|0.16|0.51|-0.03
-0.33|0.56|0.06|0.24|0.19|0.02|-0.73|-0.92|0.42|1.18|-0.47|0.16|0.50|-0.12|0.12|0.69|-0.20|0.32|-1.30|-0.31|0.09|0.15
-0.33|-0.25|1.13|0.80|0.26|0.43|0.90|1.30|-0.50|-1.66|0.61|-0.68|0.26|0.09|0.17|0.44|0.87|-2.35|-1.04|0.53|0.66|-1.82
-0.98|-2.06|-0.51|-1.42|0.84|-0.34|-0.94|-0.38|-0.09|1.34|1.43|-0.54|1.47|-0.21|0.52|-0.62|0.06|0.22|0.06|-0.00|0.16
-0.39|-0.75|1.45|1.57|0.88|-0.44|-0.07|0.13|-0.98|0.52|0.45|-0.06|-0.19|-0.27|0.85|0.22|0.97|-0.03|-0.25|-0.57|0.06
-0.67|-0.70|-0.08|0.25|0.36|-0.43|-0.40|-0.65|0.39|0.76|-0.32|-0.04|-1.63|0.55|0.20|-0.29|0.37|0.33|0.40|-0.30|-0.01
0.22|-0.19|0.08|0.01|-0.07|-0.51|0.75|0.07|-0.29|-0.65|0.28|0.08|0.63|0.18|0.22|0.25|-0.58|-0.20|-0.60|-0.15|0.15|0.40
-0.98|-0.41|0.13|0.69|-0.03|0.09|0.49|-0.32|0.34|0.78|0.92|0.26|0.03|-0.23|0.89|0.58|-0.74|1.84|0.72|-1.35|0.45|-0.16
-0.22|-0.36|1.17|0.26|-0.04|-0.88|-0.49|0.18|-0.76|-0.54|0.18|-1.08|0.33|0.49|0.43|-1.03|1.01|-0.02|-0.33|-0.59|0.97
1.48|-0.39|0.94|0.35|0.44|-0.15|0.05|1.01|0.49|-0.28|-1.07|0.63|-0.18|0.45|-0.36|0.61|0.27|0.07|-0.06|-0.09|-0.03|0.06
-0.06|0.20|-0.13|0.29|-0.15|-0.16|0.45|0.34|0.37|0.08|0.16|-0.09|-0.43|0.15|0.36|-0.17|-0.14|0.17|0.47|-0.13|0.24
-0.30|0.11|0.07|0.22|-0.33|-0.30|-0.22|0.10|-0.10|0.22|-0.26|0.24|0.25|0.05|0.04|-0.29|0.28|-0.40|-0.19|0.25|-0.02
-0.26|0.54|0.08|0.42|-0.04|0.50|-0.63|0.03|0.03|0.07|-0.05|-0.17|-0.74|0.28|-0.17|0.10|0.21|-0.33|0.07|0.51|0.34|-0.02
0.05|0.35|0.49|-0.14|0.61|0.06|-0.47|0.33|-0.16|-0.58|0.56|1.20|0.52|-0.05|-0.15|-0.45|-0.94|0.63|0.39|0.04|0.28|-0.51
0.31|-0.45|-0.01|0.13|-0.76|0.67|-0.29|-0.77|0.19|0.40|0.47|-0.03|-0.99|-0.15|0.04|-0.98|1.06|-0.39|-1.08|-0.25|-0.29
-1.12|-0.51|-0.50|0.67|-1.05|0.13|-0.52|-1.37|0.43|0.87|-0.10|0.94|-0.30|0.03|-0.18|0.22|-0.30|-0.12|0.00|0.07
`
