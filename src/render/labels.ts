/** The French words of the summary for the codes of the document. */
import type { DIAGNOSTIC_CODES, FactStatus, FactType, MetricUnit, PriceRate } from '../schema/document.ts';

export const UNIT_LABELS: Readonly<Record<MetricUnit, string>> = {
  users: 'utilisateurs',
  subscribers: 'abonnés',
  members: 'membres',
  customers: 'clients',
  visitors: 'visiteurs',
  readers: 'lecteurs',
  listeners: 'auditeurs',
  viewers: 'spectateurs',
  followers: 'abonnés (réseau)',
  players: 'joueurs',
  downloads: 'téléchargements',
  views: 'vues',
  passengers: 'passagers',
};

export const RATE_LABELS: Readonly<Record<PriceRate, string>> = {
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
  hour: 'de l’heure',
  night: 'la nuit',
  share: 'par action',
  unit: 'l’unité',
  person: 'par personne',
  barrel: 'le baril',
  ounce: 'l’once',
  tonne: 'la tonne',
  kilogram: 'le kilo',
  litre: 'le litre',
  'square-metre': 'le m²',
  'megawatt-hour': 'le MWh',
  kilometre: 'du kilomètre',
};

export const FACT_LABELS: Readonly<Record<FactType, string>> = {
  acquisition: 'acquisition',
  investment: 'investissement',
  funding: 'levée de fonds',
  revenue: 'chiffre d’affaires',
  profit: 'bénéfice',
  loss: 'perte',
  valuation: 'valorisation',
  founding: 'fondation',
  usage: 'audience',
  layoffs: 'suppressions de postes',
  hiring: 'embauches',
  headcount: 'effectifs',
  penalty: 'sanction',
  partnership: 'partenariat',
};

/** What the number of a fact counts, one and many. */
export const HEAD_LABELS: Readonly<Partial<Record<FactType, readonly [one: string, many: string]>>> = {
  layoffs: ['poste', 'postes'],
  hiring: ['embauche', 'embauches'],
  headcount: ['personne', 'personnes'],
};

/** Another sentence of the article says otherwise. */
export const DISPUTED = 'contredit ailleurs';

export const STATUS_LABELS: Readonly<Record<FactStatus, string | null>> = {
  asserted: null,
  reported: 'au conditionnel',
  planned: 'prévu',
  denied: 'démenti',
  hypothetical: 'hypothèse',
};

export const DIAGNOSTIC_LABELS: Readonly<Record<(typeof DIAGNOSTIC_CODES)[number], string>> = {
  'no-anchor-date': 'Date de publication inconnue : les dates relatives restent sans valeur (--date AAAA-MM-JJ).',
  'language-uncertain': 'Texte trop court pour en reconnaître la langue : lu comme du français.',
  'language-forced': 'Le texte ne semble pas être en français : lu quand même (--force).',
};

export const NOTHING_FOUND = 'Aucun fait dans ce texte : ni entreprise, ni montant, ni date, ni audience.';
