import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`disclosures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`event_kind\` text DEFAULT 'formed',
  	\`formed_on\` text,
  	\`late_reason\` text,
  	\`title\` text NOT NULL,
  	\`elements\` text,
  	\`body\` text,
  	\`source\` text,
  	\`unit_id\` text(36),
  	\`author_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`published_on\` text,
  	\`publication_id\` text(36),
  	\`event_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_item_idx\` ON \`disclosures\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_unit_idx\` ON \`disclosures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_author_idx\` ON \`disclosures\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_state_idx\` ON \`disclosures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_publication_idx\` ON \`disclosures\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_event_idx\` ON \`disclosures\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_updated_at_idx\` ON \`disclosures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_created_at_idx\` ON \`disclosures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`disclosures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`obligations_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_rels_order_idx\` ON \`disclosures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_parent_idx\` ON \`disclosures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_path_idx\` ON \`disclosures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_obligations_id_idx\` ON \`disclosures_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_media_id_idx\` ON \`disclosures_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`kind\` text,
  	\`urgency\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`short_text\` text,
  	\`obligation_id\` text(36),
  	\`card_id\` text(36),
  	\`due_date\` text,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`digest\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`obligation_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`card_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_kind_idx\` ON \`notices\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_obligation_idx\` ON \`notices\` (\`obligation_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_card_idx\` ON \`notices\` (\`card_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_sent_at_idx\` ON \`notices\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_digest_idx\` ON \`notices\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`obligations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`domain_id\` text(36),
  	\`item_version_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`clause_index\` numeric NOT NULL,
  	\`event_id\` text(36),
  	\`anchor_event\` text,
  	\`anchor_date\` text,
  	\`due_date\` text NOT NULL,
  	\`last_workday\` text,
  	\`due_week\` text,
  	\`provisional\` integer,
  	\`ceiling\` integer,
  	\`explanation\` text,
  	\`calendar_version\` text,
  	\`due_version\` numeric DEFAULT 1,
  	\`recorded_on\` text,
  	\`state\` text DEFAULT 'pending',
  	\`disclosure_id\` text(36),
  	\`prior_publication_id\` text(36),
  	\`published_on\` text,
  	\`workdays_late\` numeric,
  	\`exemption_ground\` text,
  	\`exemption_reason\` text,
  	\`decided_by_id\` text(36),
  	\`simulated\` integer DEFAULT false,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_version_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`prior_publication_id\`) REFERENCES \`prior_publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`obligations_unit_idx\` ON \`obligations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_item_idx\` ON \`obligations\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_domain_idx\` ON \`obligations\` (\`domain_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_item_version_idx\` ON \`obligations\` (\`item_version_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`obligations_key_idx\` ON \`obligations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`obligations_event_idx\` ON \`obligations\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_due_date_idx\` ON \`obligations\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`obligations_due_week_idx\` ON \`obligations\` (\`due_week\`);`)
  await db.run(sql`CREATE INDEX \`obligations_provisional_idx\` ON \`obligations\` (\`provisional\`);`)
  await db.run(sql`CREATE INDEX \`obligations_state_idx\` ON \`obligations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`obligations_disclosure_idx\` ON \`obligations\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_prior_publication_idx\` ON \`obligations\` (\`prior_publication_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_published_on_idx\` ON \`obligations\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`obligations_decided_by_idx\` ON \`obligations\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`obligations_updated_at_idx\` ON \`obligations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`obligations_created_at_idx\` ON \`obligations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`issued_on\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`obligation_id\` text(36) NOT NULL,
  	\`due_date\` text,
  	\`due_version\` numeric,
  	\`workdays_late\` numeric,
  	\`statutory_note\` text,
  	\`mended\` integer DEFAULT false,
  	\`mended_on\` text,
  	\`state\` text DEFAULT 'issued',
  	\`issued_at\` text,
  	\`simulated\` integer DEFAULT false,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`obligation_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cards_key_idx\` ON \`cards\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`cards_level_idx\` ON \`cards\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`cards_issued_on_idx\` ON \`cards\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`cards_unit_idx\` ON \`cards\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_obligation_idx\` ON \`cards\` (\`obligation_id\`);`)
  await db.run(sql`CREATE INDEX \`cards_mended_idx\` ON \`cards\` (\`mended\`);`)
  await db.run(sql`CREATE INDEX \`cards_state_idx\` ON \`cards\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cards_updated_at_idx\` ON \`cards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cards_created_at_idx\` ON \`cards\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`disclosure_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'formed' NOT NULL,
  	\`date\` text NOT NULL,
  	\`late_reason\` text,
  	\`recorded_by_id\` text(36),
  	\`on_behalf\` integer,
  	\`recorded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosure_events_unit_idx\` ON \`disclosure_events\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosure_events_item_idx\` ON \`disclosure_events\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosure_events_date_idx\` ON \`disclosure_events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`disclosure_events_recorded_by_idx\` ON \`disclosure_events\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosure_events_updated_at_idx\` ON \`disclosure_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosure_events_created_at_idx\` ON \`disclosure_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`prior_publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`obligation_id\` text(36) NOT NULL,
  	\`address\` text NOT NULL,
  	\`published_on\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`state\` text DEFAULT 'submitted',
  	\`reply\` text,
  	\`checked_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`obligation_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`prior_publications_obligation_idx\` ON \`prior_publications\` (\`obligation_id\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_unit_idx\` ON \`prior_publications\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_state_idx\` ON \`prior_publications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_checked_by_idx\` ON \`prior_publications\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_updated_at_idx\` ON \`prior_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_created_at_idx\` ON \`prior_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`prior_publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`prior_publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`prior_publications_rels_order_idx\` ON \`prior_publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_rels_parent_idx\` ON \`prior_publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_rels_path_idx\` ON \`prior_publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`prior_publications_rels_media_id_idx\` ON \`prior_publications_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`duties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`rhythm\` text,
  	\`source_point\` text,
  	\`done_on\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duties_code_idx\` ON \`duties\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`duties_updated_at_idx\` ON \`duties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duties_created_at_idx\` ON \`duties\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`duties_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`duties_rels_order_idx\` ON \`duties_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_parent_idx\` ON \`duties_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_path_idx\` ON \`duties_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_units_id_idx\` ON \`duties_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`content_hash\` text NOT NULL,
  	\`snapshot\` text NOT NULL,
  	\`published_at\` text,
  	\`published_by_id\` text(36),
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_source_idx\` ON \`publications\` (\`source\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_unit_idx\` ON \`publications\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_content_hash_idx\` ON \`publications\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_at_idx\` ON \`publications\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_by_idx\` ON \`publications\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`title\` text,
  	\`name\` text NOT NULL,
  	\`domain_id\` text(36),
  	\`time_limit_text\` text,
  	\`in_force\` integer DEFAULT false,
  	\`current_version_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`current_version_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`items_code_idx\` ON \`items\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`items_domain_idx\` ON \`items\` (\`domain_id\`);`)
  await db.run(sql`CREATE INDEX \`items_in_force_idx\` ON \`items\` (\`in_force\`);`)
  await db.run(sql`CREATE INDEX \`items_current_version_idx\` ON \`items\` (\`current_version_id\`);`)
  await db.run(sql`CREATE INDEX \`items_updated_at_idx\` ON \`items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`items_created_at_idx\` ON \`items\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`items_rels_order_idx\` ON \`items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`items_rels_parent_idx\` ON \`items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`items_rels_path_idx\` ON \`items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`items_rels_units_id_idx\` ON \`items_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_path\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_path_order_idx\` ON \`item_versions_path\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_path_parent_id_idx\` ON \`item_versions_path\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_content_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`key\` text,
  	\`required\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_content_elements_order_idx\` ON \`item_versions_content_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_content_elements_parent_id_idx\` ON \`item_versions_content_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`requirement\` text DEFAULT 'required' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_channels_order_idx\` ON \`item_versions_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_channels_parent_id_idx\` ON \`item_versions_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_methods_order_idx\` ON \`item_versions_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_methods_parent_idx\` ON \`item_versions_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`item_id\` text(36),
  	\`edition_id\` text(36),
  	\`code\` text,
  	\`name\` text NOT NULL,
  	\`domain_id\` text(36) NOT NULL,
  	\`time_limit_text\` text NOT NULL,
  	\`time_limit_assumed\` integer DEFAULT false,
  	\`clauses\` text,
  	\`needs_review\` integer,
  	\`review_reasons\` text,
  	\`time_limit_confirmed\` integer DEFAULT false,
  	\`publishing_organ\` text NOT NULL,
  	\`owning_scope\` text DEFAULT 'units' NOT NULL,
  	\`owning_office\` text,
  	\`audience\` text DEFAULT '全社会',
  	\`change_reason\` text NOT NULL,
  	\`change_basis\` text,
  	\`source_note\` text,
  	\`number\` numeric,
  	\`state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_item_idx\` ON \`item_versions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_edition_idx\` ON \`item_versions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_code_idx\` ON \`item_versions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_domain_idx\` ON \`item_versions\` (\`domain_id\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_needs_review_idx\` ON \`item_versions\` (\`needs_review\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_state_idx\` ON \`item_versions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_updated_at_idx\` ON \`item_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_created_at_idx\` ON \`item_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_texts_order_parent\` ON \`item_versions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_versions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`legal_bases_id\` text(36),
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_bases_id\`) REFERENCES \`legal_bases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_versions_rels_order_idx\` ON \`item_versions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_rels_parent_idx\` ON \`item_versions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_rels_path_idx\` ON \`item_versions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_rels_legal_bases_id_idx\` ON \`item_versions_rels\` (\`legal_bases_id\`);`)
  await db.run(sql`CREATE INDEX \`item_versions_rels_units_id_idx\` ON \`item_versions_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`checklist_editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`basis\` text,
  	\`removal_reason\` text,
  	\`base_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`adopted_at\` text,
  	\`adopted_on\` text,
  	\`adopted_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`base_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`adopted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`checklist_editions_number_idx\` ON \`checklist_editions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_effective_from_idx\` ON \`checklist_editions\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_base_idx\` ON \`checklist_editions\` (\`base_id\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_state_idx\` ON \`checklist_editions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_adopted_by_idx\` ON \`checklist_editions\` (\`adopted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_updated_at_idx\` ON \`checklist_editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_created_at_idx\` ON \`checklist_editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`checklist_editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`items_id\` text(36),
  	\`item_versions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`items_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_versions_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`checklist_editions_rels_order_idx\` ON \`checklist_editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_rels_parent_idx\` ON \`checklist_editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_rels_path_idx\` ON \`checklist_editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_rels_items_id_idx\` ON \`checklist_editions_rels\` (\`items_id\`);`)
  await db.run(sql`CREATE INDEX \`checklist_editions_rels_item_versions_id_idx\` ON \`checklist_editions_rels\` (\`item_versions_id\`);`)
  await db.run(sql`CREATE TABLE \`item_proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'new' NOT NULL,
  	\`item_id\` text(36),
  	\`name\` text NOT NULL,
  	\`content\` text,
  	\`time_limit_text\` text,
  	\`domain_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`basis\` text,
  	\`unit_id\` text(36),
  	\`proposed_by_id\` text(36),
  	\`state\` text DEFAULT 'submitted',
  	\`reply\` text,
  	\`edition_id\` text(36),
  	\`version_id\` text(36),
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`item_proposals_item_idx\` ON \`item_proposals\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_domain_idx\` ON \`item_proposals\` (\`domain_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_unit_idx\` ON \`item_proposals\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_proposed_by_idx\` ON \`item_proposals\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_state_idx\` ON \`item_proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_edition_idx\` ON \`item_proposals\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_version_idx\` ON \`item_proposals\` (\`version_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_decided_by_idx\` ON \`item_proposals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_updated_at_idx\` ON \`item_proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_proposals_created_at_idx\` ON \`item_proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`domains\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`domains_name_idx\` ON \`domains\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`domains_code_idx\` ON \`domains\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`domains_updated_at_idx\` ON \`domains\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`domains_created_at_idx\` ON \`domains\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`legal_bases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`article\` text,
  	\`document_number\` text,
  	\`in_force_from\` text,
  	\`quotation\` text,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_bases_code_idx\` ON \`legal_bases\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`legal_bases_updated_at_idx\` ON \`legal_bases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_bases_created_at_idx\` ON \`legal_bases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`source_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text,
  	\`document_number\` text,
  	\`registration_number\` text,
  	\`date_made\` text,
  	\`issuer\` text,
  	\`parent_id\` text(36),
  	\`gazette\` text,
  	\`order\` numeric,
  	\`body\` text,
  	\`doubts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`source_documents_key_idx\` ON \`source_documents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_parent_idx\` ON \`source_documents\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_updated_at_idx\` ON \`source_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_documents_created_at_idx\` ON \`source_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`standing_pages_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`file_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`standing_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`standing_pages_files_order_idx\` ON \`standing_pages_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`standing_pages_files_parent_id_idx\` ON \`standing_pages_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`standing_pages_files_file_idx\` ON \`standing_pages_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`standing_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`visible\` integer DEFAULT true,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`standing_pages_slug_idx\` ON \`standing_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`standing_pages_updated_at_idx\` ON \`standing_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`standing_pages_created_at_idx\` ON \`standing_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_aliases_order_idx\` ON \`units_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_aliases_parent_id_idx\` ON \`units_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`credit_code\` text,
  	\`level\` text NOT NULL,
  	\`disclosing\` integer DEFAULT true,
  	\`parent_id\` text(36),
  	\`supervising_unit_id\` text(36),
  	\`telephone\` text,
  	\`address\` text,
  	\`active_from\` text,
  	\`active_to\` text,
  	\`order\` numeric DEFAULT 100,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supervising_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_level_idx\` ON \`units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_supervising_unit_idx\` ON \`units\` (\`supervising_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_rels_order_idx\` ON \`units_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_parent_idx\` ON \`units_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_path_idx\` ON \`units_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_users_id_idx\` ON \`units_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_deputies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_deputies_order_idx\` ON \`users_deputies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_deputies_parent_id_idx\` ON \`users_deputies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_deputies_user_idx\` ON \`users_deputies\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`active\` integer DEFAULT true,
  	\`must_change_password\` integer DEFAULT true,
  	\`demonstration\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text,
  	\`username\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`villages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text,
  	\`kind\` text DEFAULT 'village' NOT NULL,
  	\`township_id\` text(36) NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`township_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_code_idx\` ON \`villages\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`villages_township_idx\` ON \`villages\` (\`township_id\`);`)
  await db.run(sql`CREATE INDEX \`villages_updated_at_idx\` ON \`villages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`villages_created_at_idx\` ON \`villages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`work_calendars_holidays\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`work_calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`work_calendars_holidays_order_idx\` ON \`work_calendars_holidays\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`work_calendars_holidays_parent_id_idx\` ON \`work_calendars_holidays\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`work_calendars_makeup_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`work_calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`work_calendars_makeup_days_order_idx\` ON \`work_calendars_makeup_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`work_calendars_makeup_days_parent_id_idx\` ON \`work_calendars_makeup_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`work_calendars_local_holidays\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`work_calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`work_calendars_local_holidays_order_idx\` ON \`work_calendars_local_holidays\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`work_calendars_local_holidays_parent_id_idx\` ON \`work_calendars_local_holidays\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`work_calendars\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`version\` text NOT NULL,
  	\`mode\` text DEFAULT 'replace' NOT NULL,
  	\`source\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`work_calendars_year_idx\` ON \`work_calendars\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`work_calendars_version_idx\` ON \`work_calendars\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`work_calendars_updated_at_idx\` ON \`work_calendars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`work_calendars_created_at_idx\` ON \`work_calendars\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`recipient_id\` text(36),
  	\`subject\` text NOT NULL,
  	\`text\` text,
  	\`html\` text,
  	\`state\` text DEFAULT 'queued',
  	\`attempts\` numeric DEFAULT 0,
  	\`last_error\` text,
  	\`detail\` text,
  	\`queued_at\` text,
  	\`next_try_at\` text,
  	\`claimed_at\` text,
  	\`sent_at\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_message_id_idx\` ON \`outbox\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_recipient_idx\` ON \`outbox\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outbox_queued_at_idx\` ON \`outbox\` (\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_next_try_at_idx\` ON \`outbox\` (\`next_try_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`job_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`job\` text NOT NULL,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`ok\` integer DEFAULT false,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`job_runs_job_idx\` ON \`job_runs\` (\`job\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_started_at_idx\` ON \`job_runs\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_finished_at_idx\` ON \`job_runs\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_ok_idx\` ON \`job_runs\` (\`ok\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_updated_at_idx\` ON \`job_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_created_at_idx\` ON \`job_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`actor_id\` text(36),
  	\`actor_name\` text,
  	\`act\` text NOT NULL,
  	\`subject\` text,
  	\`reason\` text,
  	\`details\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sweep_ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`obligation_id\` text(36),
  	\`rung\` text,
  	\`skipped\` integer DEFAULT false,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`obligation_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sweep_ledger_key_idx\` ON \`sweep_ledger\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sweep_ledger_obligation_idx\` ON \`sweep_ledger\` (\`obligation_id\`);`)
  await db.run(sql`CREATE INDEX \`sweep_ledger_updated_at_idx\` ON \`sweep_ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sweep_ledger_created_at_idx\` ON \`sweep_ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`projections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`domain\` text,
  	\`units\` text,
  	\`item\` text,
  	\`state\` text,
  	\`sort_key\` text,
  	\`words\` text,
  	\`data\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projections_key_idx\` ON \`projections\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`projections_kind_idx\` ON \`projections\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`projections_domain_idx\` ON \`projections\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`projections_units_idx\` ON \`projections\` (\`units\`);`)
  await db.run(sql`CREATE INDEX \`projections_item_idx\` ON \`projections\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`projections_state_idx\` ON \`projections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`projections_sort_key_idx\` ON \`projections\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`projections_updated_at_idx\` ON \`projections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projections_created_at_idx\` ON \`projections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`disclosures_id\` text(36),
  	\`media_id\` text(36),
  	\`notices_id\` text(36),
  	\`obligations_id\` text(36),
  	\`cards_id\` text(36),
  	\`disclosure_events_id\` text(36),
  	\`prior_publications_id\` text(36),
  	\`duties_id\` text(36),
  	\`publications_id\` text(36),
  	\`items_id\` text(36),
  	\`item_versions_id\` text(36),
  	\`checklist_editions_id\` text(36),
  	\`item_proposals_id\` text(36),
  	\`domains_id\` text(36),
  	\`legal_bases_id\` text(36),
  	\`source_documents_id\` text(36),
  	\`standing_pages_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`villages_id\` text(36),
  	\`work_calendars_id\` text(36),
  	\`outbox_id\` text(36),
  	\`job_runs_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`sweep_ledger_id\` text(36),
  	\`projections_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosure_events_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`prior_publications_id\`) REFERENCES \`prior_publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`items_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_versions_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`checklist_editions_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_proposals_id\`) REFERENCES \`item_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_bases_id\`) REFERENCES \`legal_bases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_documents_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`standing_pages_id\`) REFERENCES \`standing_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`work_calendars_id\`) REFERENCES \`work_calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`job_runs_id\`) REFERENCES \`job_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sweep_ledger_id\`) REFERENCES \`sweep_ledger\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projections_id\`) REFERENCES \`projections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_obligations_id_idx\` ON \`payload_locked_documents_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosure_events_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosure_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_prior_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`prior_publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_items_id_idx\` ON \`payload_locked_documents_rels\` (\`items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`item_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_checklist_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`checklist_editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`item_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_domains_id_idx\` ON \`payload_locked_documents_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_bases_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_bases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`source_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standing_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`standing_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_villages_id_idx\` ON \`payload_locked_documents_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_work_calendars_id_idx\` ON \`payload_locked_documents_rels\` (\`work_calendars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_job_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`job_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sweep_ledger_id_idx\` ON \`payload_locked_documents_rels\` (\`sweep_ledger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projections_id_idx\` ON \`payload_locked_documents_rels\` (\`projections_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings_escalation_reminder\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`supervision_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_reminder_order_idx\` ON \`supervision_settings_escalation_reminder\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_reminder_parent_idx\` ON \`supervision_settings_escalation_reminder\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings_escalation_yellow\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`supervision_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_yellow_order_idx\` ON \`supervision_settings_escalation_yellow\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_yellow_parent_idx\` ON \`supervision_settings_escalation_yellow\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings_escalation_overdue\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`supervision_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_overdue_order_idx\` ON \`supervision_settings_escalation_overdue\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_overdue_parent_idx\` ON \`supervision_settings_escalation_overdue\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings_escalation_red\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`supervision_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_red_order_idx\` ON \`supervision_settings_escalation_red\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`supervision_settings_escalation_red_parent_idx\` ON \`supervision_settings_escalation_red\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`supervision_start\` text,
  	\`bureau_id\` text(36),
  	\`horizon_days\` numeric DEFAULT 120 NOT NULL,
  	\`ceiling_workdays\` numeric DEFAULT 20 NOT NULL,
  	\`late_recording_workdays\` numeric DEFAULT 3 NOT NULL,
  	\`short_limit_workdays\` numeric DEFAULT 7 NOT NULL,
  	\`yellow_after_workdays\` numeric DEFAULT 1 NOT NULL,
  	\`overdue_notice_after_workdays\` numeric DEFAULT 3 NOT NULL,
  	\`red_after_yellow_workdays\` numeric DEFAULT 5 NOT NULL,
  	\`digest_time\` text DEFAULT '08:00' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`bureau_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_bureau_idx\` ON \`supervision_settings\` (\`bureau_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_settings_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`supervision_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`supervision_settings_numbers_order_parent_idx\` ON \`supervision_settings_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`county\` text DEFAULT '本县' NOT NULL,
  	\`site_name\` text DEFAULT '政府信息公开平台' NOT NULL,
  	\`site_domain\` text,
  	\`site_id_code\` text,
  	\`organiser\` text,
  	\`address\` text,
  	\`telephone\` text,
  	\`email\` text,
  	\`icp_number\` text,
  	\`police_number\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`system_state\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`seeded_at\` text,
  	\`projected_edition\` text,
  	\`content_version\` numeric DEFAULT 0,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`disclosures\`;`)
  await db.run(sql`DROP TABLE \`disclosures_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`obligations\`;`)
  await db.run(sql`DROP TABLE \`cards\`;`)
  await db.run(sql`DROP TABLE \`disclosure_events\`;`)
  await db.run(sql`DROP TABLE \`prior_publications\`;`)
  await db.run(sql`DROP TABLE \`prior_publications_rels\`;`)
  await db.run(sql`DROP TABLE \`duties\`;`)
  await db.run(sql`DROP TABLE \`duties_rels\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`items\`;`)
  await db.run(sql`DROP TABLE \`items_rels\`;`)
  await db.run(sql`DROP TABLE \`item_versions_path\`;`)
  await db.run(sql`DROP TABLE \`item_versions_content_elements\`;`)
  await db.run(sql`DROP TABLE \`item_versions_channels\`;`)
  await db.run(sql`DROP TABLE \`item_versions_methods\`;`)
  await db.run(sql`DROP TABLE \`item_versions\`;`)
  await db.run(sql`DROP TABLE \`item_versions_texts\`;`)
  await db.run(sql`DROP TABLE \`item_versions_rels\`;`)
  await db.run(sql`DROP TABLE \`checklist_editions\`;`)
  await db.run(sql`DROP TABLE \`checklist_editions_rels\`;`)
  await db.run(sql`DROP TABLE \`item_proposals\`;`)
  await db.run(sql`DROP TABLE \`domains\`;`)
  await db.run(sql`DROP TABLE \`legal_bases\`;`)
  await db.run(sql`DROP TABLE \`source_documents\`;`)
  await db.run(sql`DROP TABLE \`standing_pages_files\`;`)
  await db.run(sql`DROP TABLE \`standing_pages\`;`)
  await db.run(sql`DROP TABLE \`units_aliases\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_deputies\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`villages\`;`)
  await db.run(sql`DROP TABLE \`work_calendars_holidays\`;`)
  await db.run(sql`DROP TABLE \`work_calendars_makeup_days\`;`)
  await db.run(sql`DROP TABLE \`work_calendars_local_holidays\`;`)
  await db.run(sql`DROP TABLE \`work_calendars\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`job_runs\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`sweep_ledger\`;`)
  await db.run(sql`DROP TABLE \`projections\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings_escalation_reminder\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings_escalation_yellow\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings_escalation_overdue\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings_escalation_red\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings\`;`)
  await db.run(sql`DROP TABLE \`supervision_settings_numbers\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`system_state\`;`)
}
