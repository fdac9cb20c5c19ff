import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`exports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`kind\` text,
  	\`format\` text,
  	\`rows_done\` numeric DEFAULT 0,
  	\`rows_total\` numeric,
  	\`bytes\` numeric,
  	\`filters\` text,
  	\`file_key\` text,
  	\`failure\` text,
  	\`claimed_by\` text,
  	\`claimed_at\` text,
  	\`requester_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'waiting',
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requester_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exports_requester_idx\` ON \`exports\` (\`requester_id\`);`)
  await db.run(sql`CREATE INDEX \`exports_state_idx\` ON \`exports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`exports_expires_at_idx\` ON \`exports\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`exports_updated_at_idx\` ON \`exports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exports_created_at_idx\` ON \`exports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subsidy_policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`series\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`basis\` text,
  	\`department\` text,
  	\`purpose\` text,
  	\`recipients\` text,
  	\`standard\` text,
  	\`hotline\` text,
  	\`kind\` text,
  	\`recipient_kind\` text,
  	\`objection_telephone\` text,
  	\`names_ground\` text,
  	\`unit_standard_fen\` numeric,
  	\`unit_id\` text(36),
  	\`disclosure_id\` text(36),
  	\`published_on\` text,
  	\`in_force\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subsidy_policies_key_idx\` ON \`subsidy_policies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_series_idx\` ON \`subsidy_policies\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_year_idx\` ON \`subsidy_policies\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_department_idx\` ON \`subsidy_policies\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_unit_idx\` ON \`subsidy_policies\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_disclosure_idx\` ON \`subsidy_policies\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_published_on_idx\` ON \`subsidy_policies\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_in_force_idx\` ON \`subsidy_policies\` (\`in_force\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_updated_at_idx\` ON \`subsidy_policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_created_at_idx\` ON \`subsidy_policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subsidy_policies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`policy_documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subsidy_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subsidy_policies_rels_order_idx\` ON \`subsidy_policies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_rels_parent_idx\` ON \`subsidy_policies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_rels_path_idx\` ON \`subsidy_policies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`subsidy_policies_rels_policy_documents_id_idx\` ON \`subsidy_policies_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`payment_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`policy_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`batch_label\` text NOT NULL,
  	\`township_id\` text(36),
  	\`file_name\` text,
  	\`file_bytes\` numeric,
  	\`file_key\` text,
  	\`file_hash\` text,
  	\`recognition\` text,
  	\`rows_read\` numeric DEFAULT 0,
  	\`doubtful_rows\` numeric DEFAULT 0,
  	\`bad_rows\` numeric DEFAULT 0,
  	\`progress\` numeric DEFAULT 0,
  	\`amount_fen\` numeric DEFAULT 0,
  	\`summary\` text,
  	\`has_identity\` integer DEFAULT false,
  	\`claimed_by\` text,
  	\`claimed_at\` text,
  	\`cancel_requested\` integer DEFAULT false,
  	\`failure\` text,
  	\`unit_id\` text(36),
  	\`uploaded_by_id\` text(36),
  	\`state\` text DEFAULT 'received',
  	\`stored_at\` text,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`policy_id\`) REFERENCES \`subsidy_policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`township_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payment_imports_policy_idx\` ON \`payment_imports\` (\`policy_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_township_idx\` ON \`payment_imports\` (\`township_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_file_hash_idx\` ON \`payment_imports\` (\`file_hash\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_unit_idx\` ON \`payment_imports\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_uploaded_by_idx\` ON \`payment_imports\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_state_idx\` ON \`payment_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_updated_at_idx\` ON \`payment_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payment_imports_created_at_idx\` ON \`payment_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payment_batches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`policy_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`batch_label\` text NOT NULL,
  	\`township_id\` text(36) NOT NULL,
  	\`row_count\` numeric,
  	\`people\` numeric,
  	\`amount_fen\` numeric,
  	\`villages\` text,
  	\`rows_hash\` text,
  	\`has_identity\` integer DEFAULT false,
  	\`notice_from\` text,
  	\`notice_to\` text,
  	\`import_id\` text(36),
  	\`disclosure_id\` text(36),
  	\`unit_id\` text(36),
  	\`state\` text DEFAULT 'stored',
  	\`erased_at\` text,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`policy_id\`) REFERENCES \`subsidy_policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`township_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`payment_imports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_batches_key_idx\` ON \`payment_batches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_policy_idx\` ON \`payment_batches\` (\`policy_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_township_idx\` ON \`payment_batches\` (\`township_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_notice_to_idx\` ON \`payment_batches\` (\`notice_to\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_import_idx\` ON \`payment_batches\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_disclosure_idx\` ON \`payment_batches\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_unit_idx\` ON \`payment_batches\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_state_idx\` ON \`payment_batches\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_updated_at_idx\` ON \`payment_batches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payment_batches_created_at_idx\` ON \`payment_batches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`postings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`batch_id\` text(36),
  	\`policy_id\` text(36),
  	\`place_kind\` text DEFAULT 'village' NOT NULL,
  	\`village_id\` text(36),
  	\`place\` text,
  	\`posted_on\` text NOT NULL,
  	\`taken_down_on\` text,
  	\`keeper\` text,
  	\`note\` text,
  	\`unit_id\` text(36),
  	\`recorded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`batch_id\`) REFERENCES \`payment_batches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`policy_id\`) REFERENCES \`subsidy_policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_batch_idx\` ON \`postings\` (\`batch_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_policy_idx\` ON \`postings\` (\`policy_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_village_idx\` ON \`postings\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_unit_idx\` ON \`postings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_recorded_by_idx\` ON \`postings\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`postings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_rels_order_idx\` ON \`postings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_parent_idx\` ON \`postings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_path_idx\` ON \`postings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_media_id_idx\` ON \`postings_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`directory_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`file_hash\` text,
  	\`row_count\` numeric,
  	\`doubt_count\` numeric,
  	\`reading\` text,
  	\`decisions\` text,
  	\`edition_id\` text(36),
  	\`uploaded_by_id\` text(36),
  	\`state\` text DEFAULT 'previewed',
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`directory_imports_file_hash_idx\` ON \`directory_imports\` (\`file_hash\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_edition_idx\` ON \`directory_imports\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_uploaded_by_idx\` ON \`directory_imports\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_state_idx\` ON \`directory_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_updated_at_idx\` ON \`directory_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_created_at_idx\` ON \`directory_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`villages_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`villages_aliases_order_idx\` ON \`villages_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`villages_aliases_parent_id_idx\` ON \`villages_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`data_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key_id\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`wrapped\` text NOT NULL,
  	\`kek_fingerprint\` text NOT NULL,
  	\`retired_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`data_keys_key_id_idx\` ON \`data_keys\` (\`key_id\`);`)
  await db.run(sql`CREATE INDEX \`data_keys_updated_at_idx\` ON \`data_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_keys_created_at_idx\` ON \`data_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`batch\` text,
  	\`township\` text,
  	\`village\` text,
  	\`line\` numeric NOT NULL,
  	\`sheet\` text,
  	\`row\` numeric,
  	\`village_text\` text,
  	\`group_text\` text,
  	\`name\` text,
  	\`identity_sealed\` text,
  	\`bank_sealed\` text,
  	\`identity_key\` text,
  	\`household_key\` text,
  	\`quantity\` numeric,
  	\`standard_fen\` numeric,
  	\`amount_fen\` numeric,
  	\`paid_on\` text,
  	\`remark\` text,
  	\`severity\` text,
  	\`problems\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`payments_identity_key_idx\` ON \`payments\` (\`identity_key\`);`)
  await db.run(sql`CREATE INDEX \`payments_severity_idx\` ON \`payments\` (\`severity\`);`)
  await db.run(sql`CREATE INDEX \`import_line_idx\` ON \`payments\` (\`import\`,\`line\`);`)
  await db.run(sql`CREATE INDEX \`batch_village_idx\` ON \`payments\` (\`batch\`,\`village\`);`)
  await db.run(sql`CREATE TABLE \`public_payments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`batch\` text NOT NULL,
  	\`village\` text NOT NULL,
  	\`line\` numeric NOT NULL,
  	\`masked_name\` text,
  	\`group_text\` text,
  	\`quantity\` numeric,
  	\`standard_fen\` numeric,
  	\`amount_fen\` numeric,
  	\`paid_on\` text,
  	\`household_key\` text,
  	\`identity_key\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`batch_village_line_idx\` ON \`public_payments\` (\`batch\`,\`village\`,\`line\`);`)
  await db.run(sql`CREATE INDEX \`batch_householdKey_idx\` ON \`public_payments\` (\`batch\`,\`household_key\`);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_previous_id\` text(36) REFERENCES subsidy_policies(id);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_basis\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_department\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_purpose\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_recipients\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_standard\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_hotline\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_objection_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_unit_standard\` numeric;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_kind\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_recipient_kind\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`subsidy_names_ground\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`payments_notice_from\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`payments_notice_to\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`payments_objection_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`payments_keeper\` text;`)
  await db.run(sql`CREATE INDEX \`disclosures_subsidy_subsidy_previous_idx\` ON \`disclosures\` (\`subsidy_previous_id\`);`)
  await db.run(sql`ALTER TABLE \`disclosures_rels\` ADD \`payment_batches_id\` text(36) REFERENCES payment_batches(id);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_payment_batches_id_idx\` ON \`disclosures_rels\` (\`payment_batches_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exports_id\` text(36) REFERENCES exports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`subsidy_policies_id\` text(36) REFERENCES subsidy_policies(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`payment_imports_id\` text(36) REFERENCES payment_imports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`payment_batches_id\` text(36) REFERENCES payment_batches(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`postings_id\` text(36) REFERENCES postings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`directory_imports_id\` text(36) REFERENCES directory_imports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`data_keys_id\` text(36) REFERENCES data_keys(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exports_id_idx\` ON \`payload_locked_documents_rels\` (\`exports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subsidy_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`subsidy_policies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payment_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`payment_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payment_batches_id_idx\` ON \`payload_locked_documents_rels\` (\`payment_batches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directory_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`directory_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`data_keys_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`exports\`;`)
  await db.run(sql`DROP TABLE \`subsidy_policies\`;`)
  await db.run(sql`DROP TABLE \`subsidy_policies_rels\`;`)
  await db.run(sql`DROP TABLE \`payment_imports\`;`)
  await db.run(sql`DROP TABLE \`payment_batches\`;`)
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`DROP TABLE \`postings_rels\`;`)
  await db.run(sql`DROP TABLE \`directory_imports\`;`)
  await db.run(sql`DROP TABLE \`villages_aliases\`;`)
  await db.run(sql`DROP TABLE \`data_keys\`;`)
  await db.run(sql`DROP TABLE \`payments\`;`)
  await db.run(sql`DROP TABLE \`public_payments\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_disclosures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`event_kind\` text DEFAULT 'formed',
  	\`formed_on\` text,
  	\`late_reason\` text,
  	\`kind\` text DEFAULT 'general',
  	\`title\` text NOT NULL,
  	\`elements\` text,
  	\`body\` text,
  	\`source\` text,
  	\`policy_document_number\` text,
  	\`policy_registration_number\` text,
  	\`policy_date_made\` text,
  	\`policy_issuers\` text,
  	\`policy_genre\` text,
  	\`policy_subject\` text,
  	\`policy_normative\` integer DEFAULT false,
  	\`policy_property\` text DEFAULT 'proactive',
  	\`policy_effective_from\` text,
  	\`policy_last_day\` text,
  	\`policy_trial\` integer DEFAULT false,
  	\`plan_outline\` text,
  	\`plan_channels\` text,
  	\`plan_planned_on\` text,
  	\`plan_person\` text,
  	\`interpretation_form\` text DEFAULT 'text',
  	\`interpretation_original\` integer DEFAULT true,
  	\`interpretation_video_id\` text(36),
  	\`interpretation_captions_id\` text(36),
  	\`urgent\` integer DEFAULT false,
  	\`urgent_reason\` text,
  	\`waiting_stages\` text,
  	\`waiting_since\` text,
  	\`submitted_at\` text,
  	\`submitted_hash\` text,
  	\`submitted_by_id\` text(36),
  	\`scheduled_for\` text,
  	\`revision\` numeric DEFAULT 1,
  	\`correction_reason\` text,
  	\`authors\` text,
  	\`save_number\` numeric DEFAULT 0,
  	\`withdrawn_at\` text,
  	\`withdrawal_ground\` text,
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
  	FOREIGN KEY (\`interpretation_video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interpretation_captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_disclosures\`("id", "item_id", "event_kind", "formed_on", "late_reason", "kind", "title", "elements", "body", "source", "policy_document_number", "policy_registration_number", "policy_date_made", "policy_issuers", "policy_genre", "policy_subject", "policy_normative", "policy_property", "policy_effective_from", "policy_last_day", "policy_trial", "plan_outline", "plan_channels", "plan_planned_on", "plan_person", "interpretation_form", "interpretation_original", "interpretation_video_id", "interpretation_captions_id", "urgent", "urgent_reason", "waiting_stages", "waiting_since", "submitted_at", "submitted_hash", "submitted_by_id", "scheduled_for", "revision", "correction_reason", "authors", "save_number", "withdrawn_at", "withdrawal_ground", "unit_id", "author_id", "state", "published_at", "published_on", "publication_id", "event_id", "updated_at", "created_at") SELECT "id", "item_id", "event_kind", "formed_on", "late_reason", "kind", "title", "elements", "body", "source", "policy_document_number", "policy_registration_number", "policy_date_made", "policy_issuers", "policy_genre", "policy_subject", "policy_normative", "policy_property", "policy_effective_from", "policy_last_day", "policy_trial", "plan_outline", "plan_channels", "plan_planned_on", "plan_person", "interpretation_form", "interpretation_original", "interpretation_video_id", "interpretation_captions_id", "urgent", "urgent_reason", "waiting_stages", "waiting_since", "submitted_at", "submitted_hash", "submitted_by_id", "scheduled_for", "revision", "correction_reason", "authors", "save_number", "withdrawn_at", "withdrawal_ground", "unit_id", "author_id", "state", "published_at", "published_on", "publication_id", "event_id", "updated_at", "created_at" FROM \`disclosures\`;`)
  await db.run(sql`DROP TABLE \`disclosures\`;`)
  await db.run(sql`ALTER TABLE \`__new_disclosures\` RENAME TO \`disclosures\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`disclosures_item_idx\` ON \`disclosures\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_kind_idx\` ON \`disclosures\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_interpretation_interpretation_video_idx\` ON \`disclosures\` (\`interpretation_video_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_interpretation_interpretation_captions_idx\` ON \`disclosures\` (\`interpretation_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_waiting_stages_idx\` ON \`disclosures\` (\`waiting_stages\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_waiting_since_idx\` ON \`disclosures\` (\`waiting_since\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_submitted_by_idx\` ON \`disclosures\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_scheduled_for_idx\` ON \`disclosures\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_unit_idx\` ON \`disclosures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_author_idx\` ON \`disclosures\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_state_idx\` ON \`disclosures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_publication_idx\` ON \`disclosures\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_event_idx\` ON \`disclosures\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_updated_at_idx\` ON \`disclosures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_created_at_idx\` ON \`disclosures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_disclosures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`obligations_id\` text(36),
  	\`media_id\` text(36),
  	\`policy_documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_disclosures_rels\`("id", "order", "parent_id", "path", "obligations_id", "media_id", "policy_documents_id") SELECT "id", "order", "parent_id", "path", "obligations_id", "media_id", "policy_documents_id" FROM \`disclosures_rels\`;`)
  await db.run(sql`DROP TABLE \`disclosures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_disclosures_rels\` RENAME TO \`disclosures_rels\`;`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_order_idx\` ON \`disclosures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_parent_idx\` ON \`disclosures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_path_idx\` ON \`disclosures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_obligations_id_idx\` ON \`disclosures_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_media_id_idx\` ON \`disclosures_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_policy_documents_id_idx\` ON \`disclosures_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`disclosures_id\` text(36),
  	\`media_id\` text(36),
  	\`channel_records_id\` text(36),
  	\`notices_id\` text(36),
  	\`obligations_id\` text(36),
  	\`cards_id\` text(36),
  	\`disclosure_events_id\` text(36),
  	\`prior_publications_id\` text(36),
  	\`duties_id\` text(36),
  	\`publications_id\` text(36),
  	\`policy_documents_id\` text(36),
  	\`reviews_id\` text(36),
  	\`secrecy_reviews_id\` text(36),
  	\`privacy_releases_id\` text(36),
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
  	\`index_counters_id\` text(36),
  	\`projections_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channel_records_id\`) REFERENCES \`channel_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosure_events_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`prior_publications_id\`) REFERENCES \`prior_publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_documents_id\`) REFERENCES \`policy_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`secrecy_reviews_id\`) REFERENCES \`secrecy_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`privacy_releases_id\`) REFERENCES \`privacy_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`index_counters_id\`) REFERENCES \`index_counters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projections_id\`) REFERENCES \`projections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "disclosures_id", "media_id", "channel_records_id", "notices_id", "obligations_id", "cards_id", "disclosure_events_id", "prior_publications_id", "duties_id", "publications_id", "policy_documents_id", "reviews_id", "secrecy_reviews_id", "privacy_releases_id", "items_id", "item_versions_id", "checklist_editions_id", "item_proposals_id", "domains_id", "legal_bases_id", "source_documents_id", "standing_pages_id", "units_id", "users_id", "villages_id", "work_calendars_id", "outbox_id", "job_runs_id", "audit_log_id", "sweep_ledger_id", "index_counters_id", "projections_id") SELECT "id", "order", "parent_id", "path", "disclosures_id", "media_id", "channel_records_id", "notices_id", "obligations_id", "cards_id", "disclosure_events_id", "prior_publications_id", "duties_id", "publications_id", "policy_documents_id", "reviews_id", "secrecy_reviews_id", "privacy_releases_id", "items_id", "item_versions_id", "checklist_editions_id", "item_proposals_id", "domains_id", "legal_bases_id", "source_documents_id", "standing_pages_id", "units_id", "users_id", "villages_id", "work_calendars_id", "outbox_id", "job_runs_id", "audit_log_id", "sweep_ledger_id", "index_counters_id", "projections_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channel_records_id_idx\` ON \`payload_locked_documents_rels\` (\`channel_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_obligations_id_idx\` ON \`payload_locked_documents_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosure_events_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosure_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_prior_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`prior_publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_secrecy_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`secrecy_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_privacy_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`privacy_releases_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_index_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`index_counters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projections_id_idx\` ON \`payload_locked_documents_rels\` (\`projections_id\`);`)
}
