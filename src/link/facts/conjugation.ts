/** The forms of the verbs of business facts that newspapers write: third persons, infinitive and participles. */

export type Form = 'Inf' | 'Part' | 'Ger' | 'Pres' | 'Past' | 'Fut' | 'Cond';

/** Stems of the irregular verbs: present (singular plural), imperfect stem, future stem, participle (masculine), simple past (singular plural). */
const IRREGULAR: Readonly<Record<string, string>> = {
  acquérir: 'acquiert acquièrent acquér acquerr acquis acquit acquirent',
  prendre: 'prend prennent pren prendr pris prit prirent',
  reprendre: 'reprend reprennent repren reprendr repris reprit reprirent',
  vendre: 'vend vendent vend vendr vendu vendit vendirent',
  revendre: 'revend revendent revend revendr revendu revendit revendirent',
  entendre: 'entend entendent entend entendr entendu entendit entendirent',
  perdre: 'perd perdent perd perdr perdu perdit perdirent',
  mettre: 'met mettent mett mettr mis mit mirent',
  promettre: 'promet promettent promett promettr promis promit promirent',
  faire: 'fait font fais fer fait fit firent',
  défaire: 'défait défont défais défer défait défit défirent',
  détenir: 'détient détiennent déten détiendr détenu détint détinrent',
  obtenir: 'obtient obtiennent obten obtiendr obtenu obtint obtinrent',
  recevoir: 'reçoit reçoivent recev recevr reçu reçut reçurent',
  conclure: 'conclut concluent conclu conclur conclu conclut conclurent',
  exclure: 'exclut excluent exclu exclur exclu exclut exclurent',
  souscrire: 'souscrit souscrivent souscriv souscrir souscrit souscrivit souscrivirent',
  unir: 'unit unissent uniss unir uni unit unirent',
  investir: 'investit investissent investiss investir investi investit investirent',
  réinvestir: 'réinvestit réinvestissent réinvestiss réinvestir réinvesti réinvestit réinvestirent',
  établir: 'établit établissent établiss établir établi établit établirent',
  réussir: 'réussit réussissent réussiss réussir réussi réussit réussirent',
  réfléchir: 'réfléchit réfléchissent réfléchiss réfléchir réfléchi réfléchit réfléchirent',
  choisir: 'choisit choisissent choisiss choisir choisi choisit choisirent',
  offrir: 'offre offrent offr offrir offert offrit offrirent',
  naître: 'naît naissent naiss naîtr né naquit naquirent',
  voir: 'voit voient voy verr vu vit virent',
  valoir: 'vaut valent val vaudr valu valut valurent',
  devoir: 'doit doivent dev devr dû dut durent',
  pouvoir: 'peut peuvent pouv pourr pu put purent',
  vouloir: 'veut veulent voul voudr voulu voulut voulurent',
  prévoir: 'prévoit prévoient prévoy prévoir prévu prévit prévirent',
  aller: 'va vont all ir allé alla allèrent',
  être: 'est sont ét ser été fut furent',
  avoir: 'a ont av aur eu eut eurent',
  conduire: 'conduit conduisent conduis conduir conduit conduisit conduisirent',
  attendre: 'attend attendent attend attendr attendu attendit attendirent',
  démentir: 'dément démentent dément démentir démenti démentit démentirent',
};

/** The word forms of an infinitive, each with its form; agreement of the participle included. */
export function formsOf(infinitive: string): Array<readonly [word: string, form: Form]> {
  const stems = IRREGULAR[infinitive]?.split(' ') ?? regular(infinitive);
  const [singular = '', plural = '', imperfect = '', future = '', participle = '', past = '', pasts = ''] = stems;
  const forms: Array<readonly [string, Form]> = [
    [infinitive, 'Inf'],
    [singular, 'Pres'],
    [plural, 'Pres'],
    [`${imperfect}ait`, 'Past'],
    [`${imperfect}aient`, 'Past'],
    [past, 'Past'],
    [pasts, 'Past'],
    [`${imperfect}ant`, 'Ger'],
    [`${future}a`, 'Fut'],
    [`${future}ont`, 'Fut'],
    [`${future}ait`, 'Cond'],
    [`${future}aient`, 'Cond'],
  ];
  // « paie », « paiera » beside « paye », « payera ».
  if (infinitive.endsWith('ayer'))
    for (const [word, form] of [...forms])
      if (form !== 'Inf') forms.push([word.replace(/ay(?=e(?:$|nt$|r))/, 'ai'), form]);
  for (const ending of /s$/.test(participle) ? ['', 'e', 'es'] : ['', 'e', 's', 'es'])
    forms.push([participle + ending, 'Part']);
  return forms;
}

/** Verbs in -er: with « ç » and « ge » before a and o, « è » before a silent e, « ie » for -oyer. */
function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const silent = stem.endsWith('oy')
    ? `${stem.slice(0, -1)}i`
    : stem.endsWith('appel')
      ? `${stem}l`
      : /[eé][^aeiouéèê]+$/.test(stem) && !/[eé][^aeiouéèê]{2,}$/.test(stem.replace(/gn$/, 'g'))
        ? stem.replace(/[eé]([^aeiouéèê]+)$/, 'è$1')
        : stem;
  const future = /é[^aeiouéèê]+$/.test(stem) ? `${stem}er` : `${silent}er`;
  return [`${silent}e`, `${silent}ent`, soft, future, `${stem}é`, `${soft}a`, `${stem}èrent`];
}
