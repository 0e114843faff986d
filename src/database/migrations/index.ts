import * as migration_20261122_032736_initial from './20261122_032736_initial';
import * as migration_20261122_051328_accounts from './20261122_051328_accounts';

export const migrations = [
  {
    up: migration_20261122_032736_initial.up,
    down: migration_20261122_032736_initial.down,
    name: '20261122_032736_initial',
  },
  {
    up: migration_20261122_051328_accounts.up,
    down: migration_20261122_051328_accounts.down,
    name: '20261122_051328_accounts'
  },
];
