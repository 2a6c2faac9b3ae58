"""What may stand between a verb and its subject or behind it, and a subject without an article: patterns of classes."""

from .classes import pattern

COMPLEMENTS = pattern(
    "(?:<adverb> | <object> | <prep> <object+pronoun> | <det>? <number> <adverb>? | "
    "<comma> (?=<adverb+prep+by+phrase>) | <comma> <adverb>? <word>{1,2} <comma> | "
    "<prep> <group>? <name>{1,2} (?=<role> <role+word>{0,2} <link>) | "
    "<comma> <participle+word> <by> <det>? <noun>{1,3} <comma> | "
    "<prep+by+weak+phrase> <det>{0,2} <noun+adverb+part>{1,5} (?:<link>{1,2} <det>? <noun>{1,4}){0,2} "
    "<comma>?){1,4} (?=<det+link+title+role+group+document+handle+pronoun> | (?<!<name>) <name>)"
)
"""What may stand between a verb and the subject behind it: adverbs, *à l'AFP*, *après lui*, *le 3 mars*; *à Lusa*
before a noun without an article, *fonte da GNR*."""
SHORT_COMPLEMENT = pattern("(?:<adverb> | <prep+by+weak+phrase> <det>{0,2} <noun+adverb+part>{1,5}?){1,2}? (?=<link>)")
"""*au même moment*, where what follows is no complement of it: *scandaient au même moment des élus*."""
BARE_ROLE = pattern(
    "<word+participle>{1,3} <role>? <title>? <name> <noun+part>{0,6} | <word>{1,3} <role> <noun+part>{0,6}"
)
"""*harbour master John Mbeki*: words that no pack knows before a role."""
MANNER = pattern("<word+participle>{1,2} (?=<title+name>)")
"""*ribatte secco Neri*, *responde tajante Ruiz*: where no noun stands bare before a name, a word there tells how."""
APPOSITION = pattern(
    "(?:<prep+weak> <det>? <noun>{1,4})? <comma> ((?:<det>? <title+role>{0,2} | <title>) <name> <name+part>{0,4}"
    "(?: <coord> <name> <name+part>{1,4})?) (?=<comma+stop+break+semicolon+colon+open> | $)"
)
FAR_APPOSITION = pattern(
    "(?:<open> <!open+close+stop+break+quotation>{1,10} <close> | <comma>? <prep+weak+coord+link> <det>? "
    "<noun+adverb+participle>{1,4} (?:<link>{1,2} <det>? <noun>{1,4}){0,2}){1,3} <comma> "
    "(<title>? <name> <name+part>{1,4}) (?=<comma+stop+break+semicolon+colon+open> | $)"
)
"""*l'adjoint au logement à la mairie de Paris, Paul Roy*: complements, or brackets, before the name."""
PLACE = pattern(
    "<adverb+object>{0,2} <prep+by+link> <det>{0,2} (?:<listed+word>{1,3} <link>{0,2} <det>?)? "
    "(<name> <name+part>{1,4})"
)
"""*a réagi à Kayes Awa Diarra*, *a confié à l'AFP Awa Diarra*: a place, or a body, and a name side by side."""
ONE_OF = pattern("<pronoun> <link> (?:<pronoun+object> | <det>? <noun>{1,5}) (?:<link>{1,2} <det>? <noun>{1,4}){0,2}")
"""*l'un de ses avocats, Me Roy*."""
