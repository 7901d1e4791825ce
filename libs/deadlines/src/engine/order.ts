export { canonicalOrder, compareText } from '@quantieme/law';
