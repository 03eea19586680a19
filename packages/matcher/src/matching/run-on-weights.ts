// Made by training/fit_run_ons.py; see training/README.md.

/** A logistic model: what is added to what the words around a place add. */
export const bias = -3.03

/** What the cosine of both sides adds. */
export const nearness = -0.67

export const named = `
last the:-3.84|last i:-3.84|last a:-3.70|last to:-2.35|last my:-3.33|last is:-1.92|last in:-1.96|last for:-2.32
last and:-4.06|last you:-1.12|last on:-1.88|last it:0.47|last do:-2.08|last of:-2.07|last have:-1.87|last not:-2.00
last we:-2.85|last was:-1.75|last me:-0.36|last can:-2.78|last at:-2.02|last what:-3.50|last how:-2.98|last with:-1.70
last that:-1.08|last from:-2.05|last has:-1.52|last are:-2.50|last who:-2.63|last get:-1.00|last so:-2.89
last when:-3.19|last one:0.60|last need:-1.31|last be:-0.69|last if:-2.17|last your:-2.15|last want:-1.37
last know:-1.72|last does:-2.06|last there:-0.49|last this:0.71|last where:-3.01|last our:-1.98|last up:-0.48
last also:-2.70|last had:-1.29|last no:-1.75|last about:-1.47|last last:-1.02|last two:-1.22|last but:-2.34
last an:-1.23|last back:0.59|last like:-1.46|last i'm:-1.98|last would:-1.29|last been:-1.25|last please:-1.68
last will:-1.44|last says:-1.77|last old:-0.45|last as:-1.70|last all:-1.37|last by:-1.74|last got:-1.74
last see:-1.27|last before:-1.76|last they:-1.73|last am:-0.98|last come:-0.46|last room:-0.89|last any:-1.80
last still:-1.51|last he:-1.04|last then:-0.86|last tell:-0.61|last don't:-1.13|last could:-1.59|last ok:-0.40
last which:-1.53|last new:-1.41|last put:-1.35|last go:-0.35|last left:-1.50|last send:-1.51|last now:-0.85
last people:0.50|last take:-0.97|last she:-1.02|last since:-1.84|last work:-0.50|last well:-1.73|last should:-0.65
last phone:-0.41|last came:-0.64|last may:-0.41|last here:0.59|last wrong:0.30|last long:-0.84|last late:-0.38
last find:-1.03|last home:-0.50|last money:-0.59|last did:-1.38|last night:-0.38|last or:-1.61|last wants:-0.42
last order:0.53|last week:1.11|last something:-1.18|last man:-0.61|last just:-1.54|last make:-0.96|last until:-1.83
last look:-0.41|last use:-0.46|last bring:-0.98|last every:-1.12|last name:0.41|last i've:-1.12|last took:-1.32
last why:-1.92|last said:-0.66|last much:-1.15|last same:-0.64|last over:-0.30|last next:-0.60|last say:-1.65
last told:-0.47|last went:-0.48|last dog:-0.63|last bus:-0.32|last more:1.06|last his:-0.87|last nothing:-0.84
last somebody:-1.11|last whether:-2.08|last keep:-0.92|last someone:-1.01|last call:0.69|last while:-1.47
last give:-0.47|last it's:-0.97|last looking:-0.35|last nobody:-1.23|last never:-0.66|last cannot:-0.64
last were:-0.75|last because:-1.65|last thing:0.52|last person:0.99|last isn't:-0.98|last book:-1.06
last without:-1.08|last gave:-0.59|last month:0.47|last shop:0.58|last into:-1.22|last days:-0.32|last place:-0.51
last office:-0.71|last water:-0.91|last read:-0.49|last wife:-0.34|last another:-0.76|last machine:-0.61
last than:-1.06|last little:-1.27|last whole:-0.65|last going:-0.67|last many:-0.67|last kids:-0.72|last paid:-0.37
last nine:0.55|last bank:0.39|last five:-0.65|last again:1.41|last bought:-0.34|last sure:-1.39|last needs:-0.54
last half:-0.95|last hall:-0.54|last ring:-0.78|last blue:0.67|last ordered:-0.34|last school:-0.87|last mean:0.77
last small:-1.13|last class:0.61|last cut:-0.41|last move:-0.80|last write:1.13|last cancel:-0.69|last its:-0.57
last anything:-0.49|next the:0.79|next i:1.21|next to:-2.44|next my:0.37|next in:-1.73|next for:-2.22|next on:-1.15
next it:0.88|next do:1.54|next of:-2.14|next we:0.89|next at:-0.97|next have:-0.41|next me:-1.38|next can:2.02
next with:-1.51|next was:-1.56|next what:2.06|next how:2.42|next that:-1.58|next from:-0.60|next are:0.49
next who:1.60|next has:-0.77|next so:1.09|next when:2.60|next get:-0.82|next if:-0.46|next be:-1.00|next need:0.89
next does:2.57|next want:0.54|next out:-1.07|next this:-0.34|next where:2.05|next up:-0.90|next about:-0.71
next our:1.73|next know:-0.66|next also:3.47|next back:-0.92|next last:0.83|next but:1.15|next no:0.90
next would:-0.39|next all:-0.78|next am:0.89|next i'm:0.68|next as:-0.66|next will:1.04|next off:-1.57|next by:-0.87
next us:-0.56|next please:1.28|next like:-1.19|next old:-0.44|next been:-0.38|next room:-0.85|next after:-0.66
next he:2.61|next they:1.85|next time:-0.67|next come:-0.51|next still:-0.97|next day:-0.96|next could:0.76
next then:3.86|next any:1.48|next card:-0.81|next new:0.54|next since:-0.37|next which:2.19|next says:-0.73
next work:0.38|next got:0.41|next left:-0.88|next now:1.20|next number:-0.66|next open:-0.40|next three:-0.48
next well:3.24|next go:-0.54|next ok:1.10|next put:0.37|next she:2.23|next people:-0.70|next take:0.36|next or:-1.30
next here:-0.36|next may:2.45|next door:-0.65|next did:1.29|next too:-0.68|next just:1.40|next week:-0.49
next wrong:-0.50|next through:-0.87|next money:-0.33|next until:0.42|next order:-0.52|next bring:0.40|next her:0.80
next sent:-0.54|next use:-0.64|next find:0.32|next down:-0.89|next make:0.33|next never:-0.55|next why:2.90
next without:-0.89|next name:-1.34|next over:-0.37|next way:-0.64|next flat:-0.46|next tell:0.98|next next:0.34
next while:-0.75|next i've:0.83|next man:-0.41|next something:0.32|next bus:-0.41|next year:-0.69|next more:-0.45
next nobody:1.80|next came:-0.38|next somebody:0.79|next month:-0.69|next ten:-0.39|next than:-0.50|next goes:-0.55
next said:-0.72|next train:-0.38|next again:-1.39|next into:-0.46|next years:-1.17|next it's:1.04|next cannot:-0.56
next someone:0.68|next told:-0.55|next half:1.27|next office:-0.31|next shop:-0.50|next lost:0.75|next another:-0.49
next read:0.35|next place:-0.38|next went:-0.37|next many:0.35|next days:-0.38|next thing:-1.24|next person:-0.63
next gave:-0.41|next floor:-0.70|next book:0.54|next box:-0.69|next nine:-0.33|next behind:-0.49|next part:0.64
next kids:0.53|next cancel:0.81|next anything:-0.59|next bag:-0.42|next rent:0.40|next them:-0.80|next blue:-0.58
next job:-0.32|next already:-0.61|next right:-0.43|next needs:-0.40|next wants:-0.57|next going:-0.45
joins in the:-1.69|joins on the:-1.34|joins do i:-2.44|joins to the:-0.72|joins for the:-1.20|joins of the:-0.98
joins can i:-1.03|joins at the:-0.93|joins how do:-1.33|joins is the:-0.48|joins do you:-1.20|joins i want:-0.59
joins with the:-0.78|joins is not:-0.46|joins from the:-0.53|joins and i:-0.55|joins it is:-0.79|joins on my:-0.72
joins is it:-0.75|joins ok so:-2.45|joins and also:-1.27|joins if i:-0.63|joins in my:-0.84|joins i can:-0.41
joins to my:-0.58|joins do not:-0.59|joins does not:-0.33|joins does the:-0.41|joins when i:-0.54
joins about the:-0.85|joins for my:-0.77|joins do we:-1.15|joins what i:-0.44|joins there is:-0.98|joins i don't:-0.31
joins what do:-0.53|joins can we:-0.54|joins me the:-0.68|joins where do:-0.64|joins that the:0.67|joins does it:-0.39
joins that i:-0.95|joins of my:-0.66|joins not the:-0.53|joins from my:-0.50|joins so i:-0.39|joins get the:-0.45
joins you do:-0.40|joins in your:-0.63|joins i'm not:-0.47|joins before i:-0.71|joins man who:-0.70
joins while i:-0.80|joins by the:-0.48|joins change the:-0.66|joins it the:0.52|joins may i:-1.25|joins me i:0.99
joins know how:-0.70|joins up the:-0.91|joins in our:-0.98|joins after the:-0.81|joins before the:-0.34
joins like the:-0.49|joins not what:-0.65|joins at your:-0.31|joins into the:-0.71|joins was the:-0.43
joins we need:-0.31|joins me how:-1.15|joins through the:-0.99|joins where i:-0.33|joins don't want:-0.52
joins find the:-0.71|joins people who:-1.43|joins should i:-0.49|joins is no:-0.45|joins got the:-0.50
joins over the:-0.59|joins where is:-0.34|joins know what:-0.57|joins also i:-0.43|joins what can:-0.52
joins you can:-0.88|joins get my:-0.36|joins what does:-0.36|joins bring my:-0.34|joins send the:-0.42
joins in may:-0.91|joins need the:-0.55|joins there are:-0.74|joins at my:-0.31|joins for you:-0.36
joins where can:-0.95|joins who can:-0.62|joins all the:-0.53|joins someone who:-0.93|joins took my:-0.42
joins then i:-0.71|joins when do:-0.82|joins who do:-0.47|joins it i:1.83|joins open the:-1.19|joins could you:-0.41
joins know where:-0.37|joins you need:-0.60|joins time i:-1.26|joins mean the:-0.79|joins says i:-0.54
joins this is:-0.47|joins it does:0.48|joins whether the:-0.44|joins person who:-0.66|joins long does:-0.63
joins off the:-0.55|joins put the:-0.39|joins you the:0.36|joins you send:-0.41|joins join the:-1.16
joins left the:-0.37|joins use the:-0.38|joins don't need:-0.30|joins change my:-0.57|joins me what:-0.93
joins much is:-0.35|joins on our:-0.34|joins am i:-0.83|joins person i:-1.35|joins that my:1.24|joins us is:-0.38
joins know i:-0.41|joins something i:-1.09|joins do it:1.33|joins doctor who:-1.04|joins one is:-1.12|begins do i:0.60
begins to the:-0.37|begins i have:0.81|begins for a:-0.63|begins can i:1.36|begins how do:0.63|begins want to:0.94
begins from the:-0.31|begins do you:1.51|begins is the:2.15|begins i want:1.77|begins is it:3.67|begins it is:0.89
begins is not:-1.31|begins i need:0.61|begins i was:-0.39|begins in a:-0.35|begins ok so:3.52|begins and also:4.85
begins and the:-0.38|begins about the:-0.36|begins does not:-2.98|begins i can:-1.73|begins is there:3.98
begins is a:0.44|begins the same:-1.13|begins do not:-1.85|begins when i:-1.63|begins we are:0.59|begins what i:-1.54
begins a new:-0.31|begins does it:0.75|begins we have:0.45|begins the wrong:-0.70|begins can you:0.33
begins has been:-0.78|begins is on:-0.57|begins there is:2.31|begins how long:0.82|begins the door:-1.11
begins when the:-1.88|begins how much:0.49|begins and a:-1.02|begins i don't:1.04|begins it was:0.87|begins i do:1.22
begins can we:0.95|begins i had:-0.40|begins that the:-0.30|begins on a:-0.31|begins where do:1.03|begins is in:-0.69
begins the room:-0.43|begins need a:-0.42|begins that i:-0.35|begins my wife:-0.90|begins is that:2.75
begins should i:1.74|begins the whole:-0.41|begins not the:-0.76|begins through the:-0.40|begins you to:-0.50
begins the one:-1.03|begins while i:-0.37|begins you have:0.42|begins so i:-0.33|begins the phone:-0.54
begins how to:-1.18|begins by the:-0.50|begins my daughter:-0.38|begins the new:0.67|begins before i:0.39
begins the last:-0.90|begins the money:-0.63|begins what the:-1.24|begins in your:-0.30|begins will be:-1.23
begins the hall:0.49|begins the second:-1.13|begins who is:0.63|begins i'm not:0.74|begins the first:-0.49
begins has a:-0.31|begins the day:-0.72|begins i cannot:0.47|begins it has:1.40|begins have been:-0.67
begins my mother:0.48|begins i would:1.15|begins it says:0.70|begins tell me:0.93|begins we get:-0.39
begins it in:-0.77|begins it the:-0.89|begins where i:-1.13|begins we had:-1.01|begins has the:1.72
begins i bring:-0.33|begins are in:-0.87|begins may i:1.20|begins all the:0.74|begins gave me:-0.30
begins going to:-0.49|begins the form:1.08|begins my husband:0.80|begins told me:-0.45|begins i bought:-1.09
begins it be:-0.32|begins my own:-0.64|begins that is:0.97|begins the number:-0.66|begins we need:0.59
begins did not:-0.82|begins when we:-0.43|begins don't want:0.91|begins i go:-0.40|begins what we:-1.60
begins behind the:-0.33|begins i know:-0.89|begins is no:-0.45|begins the cellar:0.43|begins who can:0.78
begins i see:-0.89|begins i sent:-0.78|begins instead of:-1.40|begins the train:0.52|begins is still:-0.65
begins the third:-0.32|begins when it:-1.30|begins near the:-0.47|begins the table:-0.50|begins what can:-0.59
begins and my:0.39|begins i still:-0.45|begins talk to:0.33|begins there are:0.66|begins this is:0.56
begins what does:0.34|begins also i:0.76|begins my car:-0.59|begins last week:-1.02|begins none of:1.88
begins the box:-0.30|begins where is:0.60|begins and it:-0.55|begins has not:-0.31|begins is too:-0.48
begins the keys:0.65|begins where can:1.91|begins that was:1.70|begins the way:-0.70|begins you can:-0.86
begins my parents:-1.21|begins when do:1.76|begins but i:0.67|begins change my:0.49|begins it to:-0.49
begins pick up:0.70|begins the next:-0.63|begins could you:0.37|begins you put:-0.45|begins i did:-0.35
begins then i:0.47|begins one is:-0.73|begins the window:-0.31|begins are there:2.34|begins i'd like:1.86
begins do it:-0.55|begins i should:-0.79|begins my order:-0.62|begins the thing:-0.88|begins the two:-0.45
begins are they:1.76|begins is going:-0.53|begins we were:-0.54|begins am i:1.40|begins my name:-0.48
begins rid of:-0.35|begins had the:0.35|begins you send:-0.70|begins and not:-0.74|begins and we:0.46
begins i left:-1.01|begins i can't:-0.60|begins it i:-0.47|begins last year:0.85|begins my friend:0.33
begins one for:-0.41|begins i will:-0.39|begins the baby:0.61|begins this week:-0.89|begins want the:0.67
begins who pays:1.16|begins any more:-1.32|begins could it:0.62|begins when will:1.15|begins i send:-0.62
begins i write:-0.42|begins i'm a:0.67|begins until the:-0.66|begins what happens:0.34|begins you are:-0.35
begins so the:0.35|begins the bag:0.64|begins don't need:-0.50|begins it for:-0.67|begins the left:1.02
begins the rent:-0.53|begins will not:-1.45|begins any of:-0.31|begins i read:-0.58|begins what my:-0.78
begins where my:-0.78|begins also my:0.31|begins he has:0.64|begins set up:0.35|begins the green:-0.34
begins the little:0.77|begins the price:-0.39|begins what are:0.95|begins who does:-0.62|begins could not:-0.31
begins enough for:-0.43|begins the water:-0.55|begins this morning:-0.56|ends do i:-0.37|ends in the:-0.37
ends on the:-0.36|ends i have:-0.43|ends do you:-1.12|ends for a:-0.33|ends i get:-0.53|ends i want:-0.41
ends i need:-0.34|ends do not:-0.37|ends is it:-0.64|ends to be:0.46|ends to know:-0.81|ends ok so:-0.58
ends and also:-0.63|ends i do:0.61|ends tell me:-1.39|ends is there:-1.42|ends i don't:-0.53|ends the same:-0.49
ends how long:-0.81|ends there is:-0.44|ends does it:-0.77|ends you know:0.82|ends the man:-0.68|ends the door:0.35
ends it was:0.45|ends the wrong:-0.86|ends has been:-0.40|ends can you:-0.54|ends to get:-0.51|ends have been:-0.32
ends the house:-0.84|ends how much:-0.51|ends a new:-0.56|ends my wife:-0.30|ends don't want:-0.31|ends to pay:0.59
ends i pay:-0.51|ends the room:-0.34|ends to see:-0.32|ends the old:-0.74|ends how many:-0.52|ends my mother:-1.06
ends i use:-0.31|ends the number:-1.25|ends don't need:0.31|ends the whole:-0.45|ends the one:-1.01|ends i know:0.39
ends find out:-1.62|ends to ask:0.80|ends my husband:-0.63|ends on monday:0.85|ends i see:-0.33|ends the form:-0.48
ends the money:0.32|ends told me:-0.88|ends for me:0.58|ends ask for:0.59|ends gave me:-0.89|ends the new:-0.37
ends will be:-0.39|ends the hall:0.52|ends i bought:-0.42|ends the second:0.80|ends to come:-0.67
ends my brother:-1.01|ends with you:1.22|ends the parcel:0.51|ends to me:1.05|ends you send:-0.53|ends my father:-0.50
ends my phone:0.84|ends the blue:-0.96|ends the person:-0.88|ends the shop:-0.65|ends i change:-0.56
ends to bring:-0.45|ends not asking:-0.54|ends the people:-0.37|ends to change:-0.60|ends my account:0.75
ends on friday:1.13|ends the thing:-0.86|ends it be:-0.32|ends the day:-0.54|ends did not:0.53|ends to do:0.53
ends are you:1.77|ends the train:-0.36|ends the window:0.67|ends asking for:0.65|ends in may:0.75
ends the kitchen:-0.97|ends the cellar:0.32|ends the keys:0.50|ends a small:-0.44|ends is too:-0.38|ends i leave:-0.54
ends is going:-0.49|ends for you:0.47|ends i turn:-0.32|ends the best:-0.57|before 3:-1.09|before 4:-0.40
before 6:0.31|before 7:0.62|behind 3:-0.53|behind 4:-0.32|pause:1.52
`

/** What each number of the directions of the two words before and the two behind adds. */
export const surroundings = `
0.27|0.44|-0.05|0.56|-0.07|0.33|0.23|0.25|-0.27|0.20|-0.17|0.12|-0.28|-0.12|-0.36|-0.03|0.64|-0.63|0.37|-0.04|0.22
0.48|0.40|-0.91|0.27|0.36|0.65|-1.05|-0.25|-0.51|0.25|0.61|-0.04|0.50|-0.23|-0.19|-0.32|0.23|-0.13|-0.27|-0.34|0.14
-0.16|-0.14|-0.22|-0.40|0.92|0.14|-0.64|-0.37|0.19|0.51|-0.60|-0.49|0.43|0.21|0.28|0.10|-0.27|0.42|0.21|0.62|1.48|0.05
0.19|0.75|0.48|-0.36|0.80|0.21|-0.79|-0.01|-0.91|-1.58|-0.01|0.20|-0.23|1.03|-0.30|0.36|-0.00|-0.44|0.38|0.87|0.42
0.65|-0.28|0.19|-0.61|-1.71|0.41|0.41|0.89|0.88|0.32|0.44|0.48|0.65|-0.31|-0.39|-0.76|-0.01|1.04|-0.62|-1.92|-0.06
-0.69|0.85|1.00|-1.15|-0.53|-0.85|0.40|0.60|0.59|0.75|-0.56|-1.53|-0.32|-0.28|-0.28|-0.26|0.32|0.19|-0.14|0.03|-0.07
-0.20|-0.35|-0.37|-0.26|0.10|-0.69|0.26|0.55|-0.06|0.60|0.36|0.85|-0.04|-0.01|0.21|0.42|0.73|-1.21|-0.35|-0.41|-0.32
0.40|-0.37|0.63|-0.36|0.28|-0.03|0.28|-0.19|0.27|-0.10|0.19|0.32|-0.45|0.85|0.02|-0.33|-0.10|-0.16|0.02|-0.16|0.04
0.35|-0.28|-0.50|-0.45|-0.61|-0.29|-0.07|-0.21|-0.44|-0.99|-0.16|-0.18|-0.10|-0.14|0.22|-0.53|1.40|-0.72|-0.20|-0.30
0.10|0.26|0.12|1.12|-0.36|0.27|0.69|0.65|-0.63|-1.20|0.37|0.93|-0.26|0.79|0.01|-0.38|0.66|0.32|0.11|0.26|-1.09|-0.75
0.44|0.45|-0.21|0.13|1.11|0.41|-0.16|-0.22|0.26|1.54|-0.28|-0.69|0.93|-0.14|0.30|-0.29|-0.23|0.21|0.53|-2.20|-1.42
-0.12|0.74|-1.32|-0.16|-2.41|-0.19|-1.28|1.52|-0.08|-1.32|0.24|0.02|1.04|1.80|-0.81|1.19|-0.14|0.34|-0.68|0.12|0.03
0.38|-0.07|-0.28|-0.20|-0.99|1.70|1.18|0.78|-0.46|-0.34|0.00|-0.75|0.39|0.47|0.19|-0.50|-0.60|1.24|-0.16|1.30|-0.19
-0.59|-0.29|0.01|-0.71|-0.74|0.31|-0.41|0.42|-0.19|-0.64|-0.49|0.47|0.61|-0.49|0.27|-1.61|0.51|0.35|-0.38|0.64|0.26
0.60|-0.57|-0.04|-0.20|-0.23|0.22|0.03|-0.13|-0.34|0.61|-0.08|-0.45|-0.86|0.32|0.28|0.49|-0.17|0.14|0.22|-1.08|0.07
-0.36|-0.31|-0.24|0.40|-0.93|-0.61|0.02|0.74|-0.22|0.01|0.41|-0.22|0.77|0.29|0.04|0.19|-0.11|-1.14|0.91|0.50|-0.86
2.82|0.19|-1.02|0.52|-0.52|-0.06|-0.73|0.70|0.30|0.11|-1.21|-0.13|0.12|-0.59|-1.15|0.50|-0.63|0.38|1.10|0.94|-0.30
0.42|-0.18|0.00|-0.31|0.77|1.65|-0.36|0.92|0.71|0.58|-0.68|-0.66|0.17|0.74|-0.14|-1.04|0.70|-0.13|0.11|-0.40|0.58|0.21
0.11|-0.01|-0.06|-0.07|0.39|-0.16|-0.04|-0.51|-0.05|-0.21|-0.28|0.29|0.37|0.16|-0.19|0.53|-0.39|-0.24|0.21|0.12|0.00
-0.33|0.32|0.53|-0.10|0.08|-0.62|-0.11|-0.21|0.17|-0.17|-0.12|-0.25|-0.00|-0.03|0.21|-0.28|0.52|0.26|0.21|-0.08|-0.03
0.22|-0.55|-0.01|-0.05|-0.36|-0.17|0.48|-0.24|0.15|0.38|0.29|0.03|0.56|0.03|-0.15|0.36|0.07|-1.13|-0.65|-0.22|-0.03
0.09|-0.34|0.02|0.07|0.53|0.15|0.60|0.63|0.07|0.31|0.55|0.38|0.24|0.18|-0.17|-0.13|0.48|0.71|0.13|-0.32|0.40|-1.34
-0.15|1.30|-0.34|-0.34|0.87|0.16|0.90|-0.49|0.07|0.25|-0.51|0.65|0.10|-0.89|-0.18|-0.34|0.30|-0.10|-0.40|0.36|-0.87
-0.87|0.81|-0.19|-1.10|-1.03|-0.04|-0.79|0.91|0.28|-0.50|-0.95|0.27|-0.79|-1.09|0.80|0.08|-0.16|1.19|-0.30|-0.05|-0.23
0.02|-0.18|-0.07|-0.01|-0.14
`
