import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

export type Density = 'comfortable' | 'compact';

export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useLocalStorage<Density>({
    key: 'quantieme.density',
    defaultValue: 'comfortable',
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return [density, setDensity];
}
