"""Who a mention is: whole names, owners, bearers behind other names, two people as one; every text is invented."""

import pytest

from quoteparse import parse_text

SPEAKERS = [
    # language, text, the speaker of its last quotation
    # the owner, the employer, the country does not speak; the bearer behind it does
    ("en", "Norland's foreign ministry said it was a “dangerous game for all of us”.", "Norland's foreign ministry"),
    ("en", "A Velto spokesperson said: “We are looking into it with great care.”", "A Velto spokesperson"),
    ("en", "Port Hale police said the man was “armed and very dangerous”.", "Port Hale police"),
    ("en", "“We were in every game,” Rockets defenceman Erik Larsen said.", "Erik Larsen"),
    ("en", "“We are ready,” New Jersey Gov. Carl Mason said.", "Carl Mason"),
    ("en", "The band's former drummer Andy Cole said: “I have left for good this time.”", "Andy Cole"),
    ("en", "The Harbour Department said it was “deeply worried by these events”.", "Harbour Department"),
    ("en", "“It is over,” Anna Reed said. It was Anna Reed's last word.", "Anna Reed"),
    ("de", "„Das ist falsch“, sagte ein Velto-Sprecher.", "ein Velto-Sprecher"),
    ("de", "„Das ist falsch“, sagte Sportdirektor Horst Lindemann.", "Horst Lindemann"),
    ("en", "Port Hale's envoy to Britain Lin Feng left. “It is wrong,” Lin said.", "Lin Feng"),
    ("en", "The Chief Financial Officer of Super Value Anna Reed said it was “a very sad day”.", "Anna Reed"),
    ("fr", "« C'est non », a dit le frère du ministre Paul Roy.", "le frère du ministre Paul Roy"),
    ("fr", "« C'est non », a dit l'équipe du candidat d'opposition Luc Roy.", "l'équipe du candidat d'opposition Luc Roy"),
    ("fr", "« C'est non », a dit le chef des élus Paul Roy.", "Paul Roy"),
    ("fr", "« C'est non », a dit la ministre de la Santé Anne Roy.", "Anne Roy"),
    ("fr", "La ministre cdH Anne Roy a parlé. « C'est non », a dit Roy.", "Anne Roy"),
    ("en", "A sheriff's spokeswoman left. Sheriff Carl Mason came. “It is late,” the sheriff said.", "Carl Mason"),
    ("en", "A sheriff's spokeswoman left. “It is late,” the spokeswoman said.", "the spokeswoman"),
    ("it", "Il caso Rossi-Norlandia è chiuso. Marco Rossi è qui. «Non è giusto», ha detto Rossi.", "Marco Rossi"),
    ("de", "Horst Lindner kam. Lindner ging. Der Lindner-Saal bleibt. „Nein, nie“, sagte Lindner.", "Horst Lindner"),
    ("fr", "Jean Morel-Sand est là. « C'est non », a dit Morel-Sand.", "Jean Morel-Sand"),
    ("fr", "Le cardinal Luc Barbin est là. « C'est non », a écrit le cardinal.", "Luc Barbin"),
    ("en", "The High Commissioner for Human Rights said it was “a very sad day”.",
     "The High Commissioner for Human Rights"),
    ("en", "“It is late,” said a spokesman for the Harbour Office.", "a spokesman for the Harbour Office"),
    ("en", "The envoy for Norland, Anna Reed, said it was “a very sad day”.", "Anna Reed"),
    ("en", "“It is late,” said Anna Reed for Norland.", "Anna Reed"),
    ("pt", "«Não é justo», disse o comissário para os Assuntos Sociais, Paulo Faro.", "Paulo Faro"),
    ("en", "Olympian Awa Binta Fall won. Awa Binta Fall left. “It is late,” Fall said.", "Awa Binta Fall"),
    ("en", "“It is late,” Van Binta Fall said. Binta Fall Diop left.", "Van Binta Fall"),
    ("it", "Rossi ha vinto in Norlandia. Il caso Rossi-Norlandia. «Non è giusto», ha detto Rossi.", "Rossi"),
    ("es", "Fueron de Londres y París. Anna Roy y Luis Faro hablaron. «No es justo», dijeron ellos.",
     "Anna Roy y Luis Faro"),
    ("de", "„Das ist falsch“, sagte Anna von Salm", "Anna von Salm"),
    # whole names
    ("en", "“It is good,” Anna Reed QC said.", "Anna Reed"),
    ("fr", "« Bien », a dit Henri Roy XIV.", "Henri Roy XIV"),
    ("it", "«Non è giusto», ha detto Giorgia Ortu La Barbera.", "Giorgia Ortu La Barbera"),
    ("fr", "TOULOUSE Marie Roy a réagi. « C'est non », a dit Roy.", "Marie Roy"),
    ("fr", "BNP Marie a réagi. « C'est non », a dit BNP Marie.", "BNP Marie"),
    # one letter more or less, an accent; another name
    ("fr", "Awa Taileb est venue. « C'est non », a dit Talieb.", "Awa Taileb"),
    ("fr", "Luc Hénin est venu. « C'est non », a dit Henin.", "Luc Hénin"),
    ("fr", "Luc Morton est venu. « C'est non », a dit Martin.", "Martin"),
    ("fr", "Paul Roy est venu. « C'est non », a dit Mme Roy.", "Roy"),
    ("fr", "Paul Roy est venu. « C'est non », a dit M. Roy.", "Paul Roy"),
    # where somebody is from is nobody's name
    ("en", "Anna Reed won. “It is good,” the Nigerian said.", "Anna Reed"),
    ("en", "Anna Reed won. “It is good,” the Guardian said.", "Guardian"),
    ("en", "“It is good,” Chan Wai-yip said.", "Chan Wai-yip"),
    ("en", "“It is good,” said Anna Reed, the Hong Kong-based writer.", "Anna Reed"),
    ("pt", "\"Não é justo\", disse Ulisses Correia e Sousa.", "Ulisses Correia e Sousa"),
    ("pt", "\"Não é justo\", disse Rui Correia. Rui Correia e Ana saíram.", "Rui Correia"),
    ("es", "«No es justo», dijo Silvina del Pópolo.", "Silvina del Pópolo"),
    ("fr", "« C'est grave », a dit Ludovine de la Brière.", "Ludovine de la Brière"),
    ("fr", "« C'est grave », a dit Anne Roy de la CGT.", "Anne Roy"),
    # a word before a given name by which alone the bearer is called
    ("en", "Experts at Ocean Travel Anna Reed said. “It is good,” Anna said.", "Anna Reed"),
    ("fr", "Ndeye Binta Fall est là. « C'est bien », a dit Mme Fall.", "Ndeye Binta Fall"),
    # a noun, a place, an inhabitant, a trade in a compound before a whole name; a score behind it
    ("en", "Olympian Binta Fall is here. “It is good,” Olympian Binta Fall Diop said.", "Binta Fall Diop"),
    ("fr", "TREVISO Luca Gatti Sorel est là. « C'est bien », a dit TREVISO Luca Gatti Sorel.", "Luca Gatti Sorel"),
    ("de", "„Das ist gut“, sagte Holzverarbeiter Mathias Hagel.", "Mathias Hagel"),
    ("de", "„Das ist gut“, sagte Mathias Hagel.", "Mathias Hagel"),
    ("en", "Radu Marin 6-4 lost. “It is good,” Marin said.", "Radu Marin"),
    # a pronoun means a human being, whose surname alone tells that he is one; they is no one alone
    ("en", "Kgosi Ramolo met Channel 13. Ramolo was there. “It is good,” he said.", "Kgosi Ramolo"),
    ("de", "Thorid Maluka kam. Ramolos Sorgen blieben. „Das ist gut“, sagte er.", "Thorid Maluka"),
    # two people are one speaker, and those whom a plural means
    ("fr", "« C'est grave », ont calculé Luc Sorel et Kris Wallen.", "Luc Sorel et Kris Wallen"),
    ("fr", "« C'est grave », ont dit Luc Sorel et Kris Wallen. « Il faut agir », ajoutent les auteurs.",
     "Luc Sorel et Kris Wallen"),
    ("fr", "« C'est grave », ont dit Luc Sorel et Kris Wallen. « Oui, vite », ont-ils dit.",
     "Luc Sorel et Kris Wallen"),
    ("fr", "« C'est grave », a dit Luc Sorel. « Il faut agir », ajoutent les auteurs.", "les auteurs"),
    ("en", "“It is grave,” said Anna Reed. Anna Reed and Carl Mason left.", "Anna Reed"),
    # ages, and offices of several words
    ("en", "“It is good,” Anna Reed said. “It is late,” the 45-year-old added.", "Anna Reed"),
    ("en", "Anna Reed has a 45-year-old house. “It is late,” she added.", "Anna Reed"),
    ("pt", "O ministro Rui Brito saiu. O primeiro-ministro, Luís Faro, disse que \"não era justo para ninguém\".",
     "Luís Faro"),
    # a verb behind a name is no part of it
    ("en", "Ronnie's family issued a statement: “We are so very sad today.”", "Ronnie's family"),
    ("es", "La formación naranja encajó el golpe y dijo que «no era justo para nadie».", "La formación naranja"),
    ("it", "«Non è giusto», ha detto il leader Toti ammiccando ai presenti.", "Toti"),
    ("en", "The hundred members agreed. “It is good,” said the red team.", "the red team"),
    # a short form means the long one
    ("fr", "L'Institute of Arts and Trades (IAT) a réagi. « C'est grave pour nous », a dit l'IAT.",
     "Institute of Arts and Trades"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_speakers(language, text, speaker):
    assert parse_text(text, language=language).quotations[-1].speaker == speaker
