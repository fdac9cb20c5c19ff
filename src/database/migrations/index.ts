import * as migration_20261123_224900_initial from './20261123_224900_initial';

export const migrations = [
  {
    up: migration_20261123_224900_initial.up,
    down: migration_20261123_224900_initial.down,
    name: '20261123_224900_initial'
  },
];
