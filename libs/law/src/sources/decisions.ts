/** A court's decision that rules rely on, under its docket number. */
export interface Decision {
  readonly court: string;
  /** How lawyers name it, without the number. */
  readonly name: string;
  readonly decidedOn: string;
}

const ce = (name: string, decidedOn: string): Decision => ({ court: 'CE', name, decidedOn });
const caa = (city: string, name: string, decidedOn: string): Decision => ({
  court: `CAA ${city}`,
  name,
  decidedOn,
});

export const DECISIONS: Readonly<Record<string, Decision>> = {
  '114854': ce('27 mars 1991', '1991-03-27'),
  '170954': ce('Sect. 5 janvier 2000', '2000-01-05'),
  '200615': ce('15 mars 1999', '1999-03-15'),
  '273484': ce('10 février 2006', '2006-02-10'),
  '324284': ce('4 décembre 2009', '2009-12-04'),
  '341146': ce('24 avril 2012', '2012-04-24'),
  '352388': ce('22 juin 2012', '2012-06-22'),
  '362568': ce('19 septembre 2014', '2014-09-19'),
  '387763': ce('Ass. 13 juillet 2016, Czabaj', '2016-07-13'),
  '397598': ce('28 décembre 2016', '2016-12-28'),
  '417270': ce('18 mars 2019', '2019-03-18'),
  '420708': ce('24 septembre 2018', '2018-09-24'),
  '421276': ce('27 mai 2019', '2019-05-27'),
  '422471': ce('10 juin 2020', '2020-06-10'),
  '425111': ce('17 juin 2020', '2020-06-17'),
  '426203': ce('1er juillet 2020', '2020-07-01'),
  '429185': ce('12 octobre 2020', '2020-10-12'),
  '435594': ce('10 juin 2020', '2020-06-10'),
  '438152': ce('avis 1er juillet 2020', '2020-07-01'),
  '450341': ce('28 mai 2021', '2021-05-28'),
  '452878': ce('avis 30 juillet 2021', '2021-07-30'),
  '461471': ce('6 janvier 2023', '2023-01-06'),
  '466541': ce('Sect. 13 mai 2024', '2024-05-13'),
  '472831': ce('avis 10 octobre 2023', '2023-10-10'),
  '472495': ce('avis 29 juin 2023', '2023-06-29'),
  '474865': ce('avis 12 juillet 2023', '2023-07-12'),
  '493514': ce('avis 10 octobre 2024', '2024-10-10'),
  '494573': ce('30 juin 2025', '2025-06-30'),
  '494718': ce('avis 10 octobre 2024', '2024-10-10'),
  '496412': ce('avis 14 novembre 2024', '2024-11-14'),
  '499904': ce('avis 6 mai 2025', '2025-05-06'),
  '504677': ce('avis 2 octobre 2025', '2025-10-02'),
  '17NT03733': caa('Nantes', '12 mars 2019', '2019-03-12'),
  '19LY03056': caa('Lyon', '24 octobre 2019', '2019-10-24'),
  '22TL00387': caa('Toulouse', '6 avril 2023', '2023-04-06'),
  '23PA04618': caa('Paris', '26 avril 2024', '2024-04-26'),
  '24LY01854': caa('Lyon', '3 avril 2025', '2025-04-03'),
  '24LY03013': caa('Lyon', '19 décembre 2024', '2024-12-19'),
  '24TL00149': caa('Toulouse', '16 septembre 2025', '2025-09-16'),
  '24TL02643': caa('Toulouse', '3 juillet 2025', '2025-07-03'),
  '2025-1172 QPC': {
    court: 'Conseil constitutionnel',
    name: '16 octobre 2025',
    decidedOn: '2025-10-16',
  },
  '24-70.008': { court: 'Cass.', name: 'avis 7 janvier 2025', decidedOn: '2025-01-07' },
  '25PA02826': caa('Paris', '19 décembre 2025', '2025-12-19'),
};
