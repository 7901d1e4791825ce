import { client, type DemoClient } from '../demo-dossier.ts';
import type { Chance } from './chance.ts';

/** Family names and first names of one country; nobody of them exists. */
const NAMES = [
  ['DZ', ['Amrani', 'Belkacem', 'Cherif', 'Mansouri'], ['Farid', 'Leïla', 'Samir', 'Nawel']],
  ['MA', ['Bennani', 'El Fassi', 'Tazi', 'Ouazzani'], ['Hicham', 'Salma', 'Youssef', 'Imane']],
  ['TN', ['Ben Salah', 'Gharbi', 'Trabelsi'], ['Walid', 'Olfa', 'Nizar', 'Rim']],
  ['ML', ['Keïta', 'Sangaré', 'Konaté', 'Sidibé'], ['Moussa', 'Awa', 'Adama', 'Fanta']],
  ['CI', ['Kouassi', 'Yao', 'N’Guessan'], ['Serge', 'Adjoua', 'Didier', 'Mariam']],
  ['SN', ['Ndiaye', 'Fall', 'Diouf', 'Sy'], ['Cheikh', 'Ndeye', 'Modou', 'Astou']],
  ['CD', ['Ilunga', 'Kabeya', 'Mukendi'], ['Patrick', 'Grâce', 'Joël', 'Divine']],
  ['TR', ['Yılmaz', 'Kaya', 'Demir'], ['Murat', 'Elif', 'Kemal', 'Zeynep']],
  ['BD', ['Rahman', 'Chowdhury', 'Uddin'], ['Rafiq', 'Nasrin', 'Kamal', 'Shirin']],
  ['GE', ['Beridze', 'Kapanadze'], ['Giorgi', 'Tamar', 'Levan', 'Ana']],
  ['BR', ['Ferreira Lima', 'Costa'], ['Rafael', 'Camila', 'Bruno', 'Larissa']],
  ['CN', ['Zhang', 'Liu', 'Chen'], ['Wei', 'Mei', 'Jun', 'Lan']],
] as const;

export function invented(chance: Chance, city: string): DemoClient {
  const [country, families, given] = chance.of(NAMES);
  const first = chance.between(0, given.length - 1);
  const day = String(chance.between(1, 28)).padStart(2, '0');
  const month = String(chance.between(1, 12)).padStart(2, '0');
  const birth = `${chance.between(1968, 2003)}-${month}-${day}`;
  const sex = first % 2 === 0 ? 'M' : 'F';
  return client(chance.of(families), given[first] ?? given[0], [birth, country, sex, city]);
}
