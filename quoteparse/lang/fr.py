"""French: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

ABBREVIATIONS = """
m
mm
mgr
mlle
mme
dr
drs
pr
st
ste
sts
cie
sté
av
bd
pl
ch
rte
art #
al
chap #
p #
pp #
vol #
t
fig #
nos #
n°
op. cit
cf
p. ex
et al
janv #
févr #
avr #
juil #
sept #
oct #
nov #
déc #
gén
col
cdt
cap #
lt
sgt
adj
amb
préf
tél
réf
éd
coll
trad
hab
dép
rép
av. j.-c
apr. j.-c
u.s
u.n
"""

PACK = LanguagePack(
    code="fr",
    name="French",
    mark_space="\N{NO-BREAK SPACE}",
    abbreviations=ABBREVIATIONS,
)
