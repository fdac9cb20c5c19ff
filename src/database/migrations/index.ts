import * as migration_20261123_000000_initial from './20261123_000000_initial';
import * as migration_20261124_000000_publishing from './20261124_000000_publishing';
import * as migration_20261125_000000_subsidies from './20261125_000000_subsidies';

export const migrations = [
  {
    up: migration_20261123_000000_initial.up,
    down: migration_20261123_000000_initial.down,
    name: '20261123_000000_initial',
  },
  {
    up: migration_20261124_000000_publishing.up,
    down: migration_20261124_000000_publishing.down,
    name: '20261124_000000_publishing',
  },
  {
    up: migration_20261125_000000_subsidies.up,
    down: migration_20261125_000000_subsidies.down,
    name: '20261125_000000_subsidies'
  },
];
