/** What suppliers sell: accounts of Kommun-Bas, words of their names, and how many of a hundred they are. */
export const linesOfTrade: ReadonlyArray<{
  readonly accounts: readonly string[];
  readonly words: readonly string[];
  readonly share: number;
}> = [
  {
    accounts: ['4630', '6610', '4010', '6110'],
    words: ['Bygg', 'Bygg & Trä', 'Måleri', 'Plåtslageri', 'Golv', 'Tak'],
    share: 14,
  },
  {
    accounts: ['6610', '6620', '4110'],
    words: ['Rör', 'VVS', 'El', 'Elinstallation', 'Ventilation', 'Kyl & Värme'],
    share: 11,
  },
  {
    accounts: ['4630', '6620', '6310'],
    words: ['Schakt', 'Entreprenad', 'Maskin', 'Grus & Transport', 'Snöröjning'],
    share: 9,
  },
  { accounts: ['7010', '7020', '7050'], words: ['Buss', 'Taxi', 'Trafik', 'Resor'], share: 6 },
  {
    accounts: ['6410', '6420', '6450', '4110'],
    words: ['Kontorsmaterial', 'Inredning', 'Järnhandel', 'Skog & Trädgård'],
    share: 9,
  },
  { accounts: ['6430', '6420'], words: ['Läromedel', 'Förlag', 'Skolmaterial'], share: 5 },
  { accounts: ['6440'], words: ['Livsmedel', 'Bageri', 'Lantbruk', 'Mejeri', 'Frukt & Grönt'], share: 8 },
  {
    accounts: ['7410', '7430', '7640'],
    words: ['Konsult', 'Juridik', 'Arkitekter', 'Utbildning', 'Miljökonsult'],
    share: 10,
  },
  {
    accounts: ['7420', '6820', '6810', '6830'],
    words: ['Data', 'IT', 'Telekom', 'System', 'Post & Frakt'],
    share: 7,
  },
  {
    accounts: ['4600', '4640', '7510', '6460', '4510'],
    words: ['Omsorg', 'Vård', 'Familjehem', 'Bemanning', 'Assistans'],
    share: 10,
  },
  {
    accounts: ['6210', '6220', '6910', '6920', '7310'],
    words: ['Energi', 'Kraft', 'Drivmedel', 'Bil', 'Försäkring'],
    share: 6,
  },
  {
    accounts: ['4520', '7610', '7210', '6010', '5910'],
    words: ['Förening', 'Fastigheter', 'Hotell & Konferens', 'Värdshus', 'Hälsa'],
    share: 5,
  },
];
