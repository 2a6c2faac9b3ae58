"""Portuguese, of Portugal and Brazil: the forms of a reporting verb from its infinitive."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase

IRREGULAR = parts("""
    dizer    diz dizem dizia disse disseram dir dito dizendo
    fazer    faz fazem fazia fez fizeram far feito fazendo
    trazer   traz trazem trazia trouxe trouxeram trar trazido trazendo
    manter   mantém mantêm mantinha manteve mantiveram manter mantido mantendo
    intervir intervém intervêm intervinha interveio intervieram intervir intervindo intervindo
    por      põe põem punha pôs puseram por posto pondo
    prever   prevê preveem previa previu previram prever previsto prevendo
    =ver     vê veem via viu viram ver visto vendo
    =ler     lê leem lia leu leram ler lido lendo
    =rir     ri riem ria riu riram rir rido rindo
    sorrir   sorri sorriem sorria sorriu sorriram sorrir sorrido sorrindo
    prevenir previne previnem prevenia preveniu preveniram prevenir prevenido prevenindo
    seguir   segue seguem seguia seguiu seguiram seguir seguido seguindo
    arguir   argui arguem arguia arguiu arguiram arguir arguido arguindo
    retorquir retorque retorquem retorquia retorquiu retorquiram retorquir retorquido retorquindo
    =crer    crê creem cria creu creram crer crido crendo
    abrir    abre abrem abria abriu abriram abrir aberto abrindo
    screver  screve screvem screvia screveu screveram screver scrito screvendo
    cobrir   cobre cobrem cobria cobriu cobriram cobrir coberto cobrindo
    uir      ui uem uía uiu uíram uir uído uindo
    =vir     vem vêm vinha veio vieram vir vindo vindo
    =cair    cai caem caía caiu caíram cair caído caindo
    =dar     dá dão dava deu deram dar dado dando
    deixar   deixa deixam deixava deixou deixaram deixar deixado deixando
    sair     sai saem saía saiu saíram sair saído saindo
    saudar   saúda saúdam saudava saudou saudaram saudar saudado saudando
    pôr      põe põem punha pôs puseram por posto pondo
    =ter      tem têm tinha teve tiveram ter tido tendo
    =obter   obtém obtêm obtinha obteve obtiveram obter obtido obtendo
    =conter  contém contêm continha conteve contiveram conter contido contendo
    =reter   retém retêm retinha reteve retiveram reter retido retendo
    =deter   detém detêm detinha deteve detiveram deter detido detendo
    =saber   sabe sabem sabia soube souberam saber sabido sabendo
    =caber   cabe cabem cabia coube couberam caber cabido cabendo
    atrair   atrai atraem atraía atraiu atraíram atrair atraído atraindo
    =trair   trai traem traía traiu traíram trair traído traindo
    extrair  extrai extraem extraía extraiu extraíram extrair extraído extraindo
    contrair contrai contraem contraía contraiu contraíram contrair contraído contraindo
    struir   strói stroem struía struiu struíram struir struído struindo
    fugir    foge fogem fugia fugiu fugiram fugir fugido fugindo
    =subir   sobe sobem subia subiu subiram subir subido subindo
    =sumir   some somem sumia sumiu sumiram sumir sumido sumindo
    agredir  agride agridem agredia agrediu agrediram agredir agredido agredindo
    sacudir  sacode sacodem sacudia sacudiu sacudiram sacudir sacudido sacudindo
    reunir   reúne reúnem reunia reuniu reuniram reunir reunido reunindo
    proibir  proíbe proíbem proibia proibiu proibiram proibir proibido proibindo
    ear      eia eiam eava eou earam ear eado eando
    =odiar   odeia odeiam odiava odiou odiaram odiar odiado odiando
    requerer requer requerem requeria requereu requereram requerer requerido requerendo
    duzir    duz duzem duzia duziu duziram duzir duzido duzindo
""")
"""Present 3sg, 3pl; imperfect 3sg; preterite 3sg, 3pl; future stem; participle; gerund."""

ENDINGS = {
    "ar": "a am ava avam ou aram ado ando",
    "er": "e em ia iam eu eram ido endo",
    "ir": "e em ia iam iu iram ido indo",
}


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma: a verb, a pronominal one (queixar-se) or a phrase (dar a conhecer).

    >>> forms("afirmar").finite[:6]
    ('afirma', 'afirmam', 'afirmava', 'afirmavam', 'afirmou', 'afirmaram')
    >>> forms("queixar-se").gerunds, forms("propor").finite[0]
    (('queixando',), 'propõe')
    """
    verb, _, rest = lemma.partition(" ")
    found = _of_verb(verb.removesuffix("-se"))
    return phrase(found, rest) if rest else found


def _of_verb(verb: str) -> Forms:
    irregular = by_ending(verb, IRREGULAR)
    if irregular:
        before, principal = irregular
        third, plural, past, pret, prets, future, participle, gerund = (before + part for part in principal)
        return made(f"{third} {plural} {past} {past}m {pret} {prets} {_future(future)}", participle, gerund)
    stem = verb[:-2]
    a, am, ava, avam, ou, aram, ado, ando = (stem + ending for ending in ENDINGS[verb[-2:]].split())
    return made(f"{a} {am} {ava} {avam} {ou} {aram} {_future(verb)}", ado, ando)


def _future(stem: str) -> str:
    return f"{stem}á {stem}ão {stem}ia {stem}iam"
