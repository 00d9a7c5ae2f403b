import { rulesOf } from '../rule.ts';

/** Companies that work together. */
export const PARTNERSHIP = rulesOf('partnership', [
  {
    name: 'signs-with',
    match: '[<company>#Subject] #Verb ~5 #DealNoun ~8 avec ~5 [<partner>#Org]',
    examples: [
      ['Renault a signé un partenariat avec Google', ['partnership Renault + Google']],
      ["Renault n'a pas signé d'accord avec Google", ['partnership Renault + Google denied']],
      ['Renault est parvenu à un accord avec Google sur ses données', ['partnership Renault + Google']],
    ],
  },
  {
    name: 'signs-with-noun',
    match: '[<company>#Subject] #TieActive ~2 avec ~3 [<partner>#Org] ~2 #DealNoun',
    examples: [['Renault a signé avec Google un accord de partenariat', ['partnership Renault + Google']]],
  },
  {
    name: 'signed-between',
    match: '#DealNoun ~2 (#TiePassive|#TieBare) ~2 entre ~3 [<company>(#Org && #List)]',
    examples: [['Un accord a été signé entre Renault et Google', ['partnership Renault + Google']]],
  },
  {
    name: 'sign',
    match: '[<company>(#Subject && #List)] #TieActive ~6 #TieNoun',
    examples: [['Orange et Google ont annoncé un partenariat', ['partnership Orange + Google']]],
  },
  {
    name: 'sign-deal',
    match: '[<company>(#Subject && #List)] #TieActive ~2 #DealNoun',
    examples: [['Orange et Google ont signé un accord', ['partnership Orange + Google']]],
  },
  {
    name: 'bound',
    match: '[<company>#Subject] (#BindBare|#BindPassive) ~3 [<partner>#Org]',
    examples: [["Pfizer, allié à l'allemand BioNTech, recrute", ['partnership Pfizer + BioNTech']]],
  },
  {
    name: 'venture-of',
    match: '#VentureNoun ~5v (de|entre|par) ~3 [<company>(#Org && #List)]',
    examples: [['La coentreprise créée par Nokia et Siemens recrute', ['partnership Nokia + Siemens']]],
  },
  {
    name: 'in-venture',
    match: '[<company>(#Subject && #List)] (#PoolActive|#TieActive) ~10c #VentureNoun',
    examples: [['Engie et EDP ont regroupé leurs activités dans une coentreprise', ['partnership Engie + EDP']]],
  },

  {
    name: 'of-partner',
    match: '[<company>#Org] #Comma ~1 #PartnerNoun ~3 [<partner>#Company]',
    examples: [['Monoprix, partenaire de Netflix depuis 2018, recrute', ['partnership Monoprix + Netflix date 2018']]],
  },
  {
    name: 'their-tie',
    match: '[<company>(#Org && #List)] ~8c #TheirTieNoun',
    examples: [['Renault et Nissan grandissent, fruit de leur alliance', ['partnership Renault + Nissan']]],
  },
  {
    name: 'their-tie-opening',
    match: '#TheirTieNoun ~1 #Comma ~1 [<company>(#Org && #List)]',
    examples: [['Dans le cadre de leur partenariat, Renault et Google grandissent', ['partnership Renault + Google']]],
  },
  {
    name: 'aim-at-tie',
    match: '[<company>#Org] ~4 avec ~3 [<partner>#Org] ~2 #AimNoun ~2 #TieNoun',
    status: 'planned',
    examples: [
      ["Renault est en pourparlers avec Google en vue d'un partenariat", ['partnership Renault + Google hypothetical']],
    ],
  },
  {
    name: 'ally',
    match: '[<company>#Subject] #AllyActive ~4 [<partner>#Org]',
    examples: [["Renault s'est associé à Google pour ses voitures", ['partnership Renault + Google']]],
  },
  {
    name: 'allies',
    match: '[<company>(#Subject && #List)] #AllyActive',
    examples: [["Renault et Google s'allient", ['partnership Renault + Google']]],
  },
  {
    name: 'between',
    match: '#TieNoun ~5 entre ~3 [<company>(#Org && #List)]',
    examples: [["L'accord de partenariat entre Renault et Google", ['partnership Renault + Google']]],
  },
  {
    name: 'of-with',
    match: '#TieNoun ~4 de ~2 [<company>#Org] ~3 avec ~4 [<partner>#Org]',
    examples: [['Le partenariat de Renault avec Google', ['partnership Renault + Google']]],
  },
  {
    name: 'in-with',
    match: '[<company>#Org] ~6c #TieNoun ~1 avec ~4 [<partner>#Org]',
    examples: [['Renault lance, en partenariat avec Engie, une usine', ['partnership Renault + Engie']]],
  },
  {
    name: 'opening',
    match: '#TieNoun ~1 avec ~3 [<partner>#Org] ~2 #Comma ~1 [<company>#Org]',
    examples: [['Grâce à son alliance avec Tesco, Carrefour grandit', ['partnership Carrefour + Tesco']]],
  },
]);
