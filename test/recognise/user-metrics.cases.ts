/**
 * User metrics: `[text, what must be read]`, each as `value unit [qualifier] [active] [per period] [change] [of company] [as of date]`.
 * One test a row; the anchor is 2020-05-20.
 */
export const METRIC_CASES: ReadonlyArray<
  readonly [group: string, rows: ReadonlyArray<readonly [text: string, metrics: readonly string[]]>]
> = [
  [
    'nouns',
    [
      ["310 millions d'utilisateurs actifs", ['310000000 users active']],
      ['310 millions d’utilisateurs actifs mensuels', ['310000000 users active per month']],
      ["310\u00a0millions d'utilisateurs quotidiens", ['310000000 users per day']],
      ["ses 12 millions d'abonnés", ['12000000 subscribers']],
      ['587.000 abonnés numériques', ['587000 subscribers']],
      ['4 millions de visiteurs uniques par mois', ['4000000 visitors per month']],
      ['2,5 milliards de pages vues', ['2500000000 views']],
      ['2 milliards de téléchargements', ['2000000000 downloads']],
      ["plus de deux millions d'auditeurs par mois", ['2000000 listeners more_than per month']],
      ['environ 6 millions de téléspectateurs', ['6000000 viewers about']],
      ['70.000 visiteurs journaliers', ['70000 visitors per day']],
      ['entre 3 et 4 millions de lecteurs', ['3000000..4000000 readers between']],
      ['15 millions de passagers en 2019', ['15000000 passengers as of 2019']],
      ['50 millions de comptes Facebook ont été piratés', ['50000000 members of Facebook']],
      ['une page Facebook forte de 40.000 membres', ['40000 members of Facebook']],
      ['8,1M de visiteurs', ['8100000 visitors']],
      ['80 millions d’abonnés sur Twitter', ['80000000 followers of Twitter']],
    ],
  ],
  [
    'verbs',
    [
      ['utilisée par plus de 175 millions de personnes', ['175000000 users more_than']],
      ['téléchargée 10 millions de fois', ['10000000 downloads']],
      ['vues plus de 110 millions de fois', ['110000000 views more_than']],
      ['un épisode suivi par 5,6 millions de curieux', ['5600000 viewers']],
      ['175 millions de personnes au chômage', []],
    ],
  ],
  [
    'gains and losses',
    [
      ["a gagné 15,8 millions d'abonnés", ['15800000 subscribers change']],
      ["10 millions d'abonnés supplémentaires", ['10000000 subscribers change']],
      ['200.000 nouveaux abonnés', ['200000 subscribers change']],
      ["a perdu 3 millions d'abonnés", ['3000000 subscribers change']],
    ],
  ],
  [
    'nouns left out',
    [
      [
        'La chaîne a réuni 6,8 millions de téléspectateurs, contre 5,1 millions la veille',
        ['6800000 viewers', '5100000 viewers'],
      ],
      ["12 millions d'abonnés, dont 8 millions en France", ['12000000 subscribers', '8000000 subscribers']],
    ],
  ],
  [
    'whose',
    [
      [
        'TF1 et M6 ont réuni respectivement 5 et 3 millions de téléspectateurs',
        ['5000000 viewers of TF1', '3000000 viewers of M6'],
      ],
      [
        'Diffusé sur TF1, le film a perdu. La première chaîne a réuni 4 millions de téléspectateurs',
        ['4000000 viewers of TF1'],
      ],
      ['Selon Médiamétrie, 4 millions de téléspectateurs étaient là', ['4000000 viewers']],
      ["Europe 1 change de grille. Sa matinale a réuni 2 millions d'auditeurs", ['2000000 listeners of Europe 1']],
      [
        "Spotify revendique 100 millions d'abonnés, a-t-on appris auprès de l'AFP",
        ['100000000 subscribers of Spotify'],
      ],
      ["Il a répondu à l'AFP. Le musée a accueilli 2 millions de visiteurs", ['2000000 visitors']],
      ['La mairie a parlé à Europe 1. Elle attend 30.000 visiteurs', ['30000 visitors']],
    ],
  ],
  [
    'when',
    [
      [
        'Le parc ne compte plus ses visiteurs depuis 2015, année où il en avait accueilli 14,8 millions de visiteurs',
        ['14800000 visitors as of 2015'],
      ],
      [
        "12 millions d'abonnés\n\nNetflix comptait 12 millions d'abonnés fin mars",
        ['12000000 subscribers of Netflix as of 2020-03', '12000000 subscribers of Netflix as of 2020-03'],
      ],
      [
        'Samedi, TF1 a lancé la saison. Près de 4 millions de téléspectateurs étaient là',
        ['4000000 viewers about as of 2020-05-16'],
      ],
    ],
  ],
  [
    'no metrics',
    [
      ['les 170 comptes bancaires du fraudeur', []],
      ['12.000 membres du parti', []],
      ['80.000 membres des forces de l’ordre', []],
      ['23 joueurs convoqués', []],
      ['les 150 passagers du vol', []],
      ['12 membres du jury', []],
      ['5.000 salariés', []],
      ['30 millions de Français', []],
      ['deux clients du bar', []],
      ['200 cas', []],
      ['60% des utilisateurs', []],
    ],
  ],
];
