import { href } from '../../lib/paths';

export interface RegistryAddress {
  readonly region: string;
  readonly measure: string;
  readonly after: string | undefined;
}

export function readRegistryAddress(search: string): RegistryAddress {
  const query = new URLSearchParams(search);
  return {
    region: query.get('region') ?? '',
    measure: query.get('measure') ?? '',
    after: query.get('after') || undefined,
  };
}

export function registryHref({ region, measure, after }: Partial<RegistryAddress>): string {
  return href('registry', undefined, { region, measure, after });
}
