"""What the offices told of somebody say of a description: *the mayor* is who was told to be mayor."""

from __future__ import annotations

from ..people.person import Speaker, is_partisan
from ..people.roles import offices
from ..words.classes import SAYING
from ..words.lexicon import Lexicon
from .facts import sort_of
from .weights import FactGroup


def of_roles(person: Speaker, head: str, lexicon: Lexicon, more: frozenset[str] = frozenset()) -> FactGroup:
    """Return whether somebody was given the role by which a description names him; ``more`` are its other words.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> mayor, lexicon = Speaker("Awa Roy", ("awa", "roy"), roles=[("maire", "la maire")]), lexicon_of(load_pack("fr"))
    >>> of_roles(mayor, "maire", lexicon), of_roles(mayor, "élue", lexicon)
    (('role-same', 'role-same:bare'), ('hypernym',))
    """
    if is_partisan(person, lexicon, head):
        return "role-same", "role-same:bare"
    if head in person.nouns or person.nouns & lexicon.hypernyms.get(head, frozenset()):
        return ("noun-same",)
    ends = lexicon.compounds
    same = [role for noun, role in person.roles if head in offices(lexicon, noun) or (ends and noun.endswith(head))]
    if not same:
        alike = ("more-same",) * any(not more.isdisjoint(role.lower().split()) for _, role in person.roles)
        stands_for = lexicon.hypernyms.get(head, frozenset())
        more_special = any(not stands_for.isdisjoint(offices(lexicon, noun)) for noun, _ in person.roles)
        other = "role-other:anybody" if head in lexicon.anybody else "role-other"
        told = any(role or noun in lexicon.special for noun, role in person.roles)  # *Me Roy*, but not *M. Roy*
        return alike + (("hypernym",) if more_special else (other, f"{other}:{sort_of(person)}") if told else ())
    words = {word for role in same for word in role.lower().split()}
    fit = "bare" if not more else "apart" if more.isdisjoint(words) else "shared"
    return "role-same", f"role-same:{fit}"


def is_no_judge(person: Speaker, head: str, lexicon: Lexicon) -> bool:
    """Tell whether a description is an office of justice of which nothing tells that somebody has it: *le procureur*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> is_no_judge(Speaker("Luc Roy", ("luc", "roy")), "procureur", lexicon_of(load_pack("fr")))
    True
    """
    return (
        person.named
        and (head in lexicon.sworn or lexicon.nouns.get(head) == SAYING)
        and of_roles(person, head, lexicon)[:1] in ((), ("role-other",))
    )
