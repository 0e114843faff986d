/** What a new publication begins with. Editors make the lists their own. */

/** Said of nobody and to nobody without harm. */
export const BANNED_AT_FIRST = `# Abuse and slurs, English
kill yourself
kill urself
kill yourselves
kys
go die
hope you die
drink bleach
neck yourself
faggot
faggots
retard
retards
tranny
trannies
nigger
niggers
nigga
kike
kikes
spic
spics
wetback
wetbacks
cunt
cunts
# Abuse and slurs, Spanish
mátate
suicídate
ojalá te mueras
muérete
hijo de puta
hija de puta
hijos de puta
maricón
maricones
sudaca
sudacas
puta zorra
subnormal
subnormales
hdp`

/** Swearing and insults, which may be harmless in their place. */
export const SUSPECT_AT_FIRST = `# Swearing and insults, English
fuck
fucked
fucker
fucking
*fuck*
shit
bullshit
shitty
asshole
assholes
bitch
bitches
bastard
bastards
dickhead
motherf*
slut
sluts
whore
whores
wanker
twat
scumbag
idiot
idiots
moron
morons
imbecile
junkie
junkies
druggie
druggies
crackhead
psycho
psychos
lunatic
lunatics
shut up
stfu
loser
losers
attention seeker
attention seeking
drama queen
snowflake
snowflakes
quack
quacks
nazi
nazis
# Swearing and insults, Spanish
mierda
puta
puto
putas
putos
gilipollas
cabrón
cabrones
cabrona
coño
joder
jodan
pendejo
pendejos
pendeja
pinche
verga
imbécil
imbéciles
idiota
idiotas
estúpida
estúpido
tarado
tarada
yonqui
yonquis
drogadicto
drogadicta
drogadictos
loca de mierda
cállate
payaso
matasanos
charlatán
charlatanes
zorra
vete a la mierda`
