import { TaskChoice as TaskChoice_f5d48be8700d426a31a67a94c22a5c51 } from '../../../../src/admin/fields/TaskChoice'
import { CivilDateCell as CivilDateCell_c4bd4fd4eed2031ea25e944a7890289b } from '../../../../src/admin/cells/CivilDateCell'
import { CivilDateField as CivilDateField_d219c93cfd2dca73204b54a9ed785c6c } from '../../../../src/admin/fields/CivilDateField'
import { WordImport as WordImport_f1c87139db7f554b6ac3f93ca68320cc } from '../../../../src/admin/fields/WordImport'
import { ElementsField as ElementsField_fd6f67e9272614c6d41dc99d420b8105 } from '../../../../src/admin/fields/ElementsField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ValidityProposal as ValidityProposal_7290a215d26a55309bf8e4af2ebf6361 } from '../../../../src/admin/fields/ValidityProposal'
import { ContentChecks as ContentChecks_cbc2ce3c326f91614e48bb622e41cf41 } from '../../../../src/admin/fields/ContentChecks'
import { InstantCell as InstantCell_112938ff68757accf84f3e41411c9fa9 } from '../../../../src/admin/cells/InstantCell'
import { InstantField as InstantField_876ccd92ced2e73671b6048cc03610b1 } from '../../../../src/admin/fields/InstantField'
import { StateCell as StateCell_3ac822f2023285014939b497293690c0 } from '../../../../src/admin/cells/StateCell'
import { DisclosureToolbar as DisclosureToolbar_324bc001c318a320dd742e6572794c4d } from '../../../../src/admin/lists/DisclosureToolbar'
import { RecordStamp as RecordStamp_69b596aa5ff15969e902d1bd3d608157 } from '../../../../src/admin/fields/RecordStamp'
import { ReviewPanel as ReviewPanel_73373c7ef27ad597588306459fc575bf } from '../../../../src/admin/actions/ReviewPanel'
import { ExportPanel as ExportPanel_0eea9ebe487b1b6ac44a34a0d5d3f513 } from '../../../../src/admin/actions/ExportPanel'
import { PaymentImportPanel as PaymentImportPanel_9371083cab3765181683e4889f727e96 } from '../../../../src/admin/actions/PaymentImportPanel'
import { HistoryField as HistoryField_df1b33d05d1433b14a1af296a7f69c40 } from '../../../../src/admin/fields/HistoryField'
import { PaymentUpload as PaymentUpload_1953545ebafc01bd6db8ba0cf210408f } from '../../../../src/admin/lists/PaymentUpload'
import { PaymentBatchPanel as PaymentBatchPanel_14846e57a36aceaed872d5f41cbbd1cd } from '../../../../src/admin/actions/PaymentBatchPanel'
import { ExportToolbar as ExportToolbar_040635f4392d159a3925d94c3db9ffc6 } from '../../../../src/admin/lists/ExportToolbar'
import { ObligationActions as ObligationActions_04517c07bfab07ddad6db04d84a19591 } from '../../../../src/admin/actions/ObligationActions'
import { LedgerStart as LedgerStart_55cace18a641b4e0d1d9d3292ba18812 } from '../../../../src/admin/lists/LedgerStart'
import { LedgerToolbar as LedgerToolbar_ee7e6755ca4a66efc60973e7e71160e6 } from '../../../../src/admin/lists/LedgerToolbar'
import { CardActions as CardActions_0b5bde84993d63426dddf0eec08a6bd3 } from '../../../../src/admin/actions/CardActions'
import { PriorPublicationActions as PriorPublicationActions_4a1921b23cd121fa1b8625d447174375 } from '../../../../src/admin/actions/PriorPublicationActions'
import { PolicyStatus as PolicyStatus_e7ff54813afbcade233d9c36683f0c2b } from '../../../../src/admin/actions/PolicyStatus'
import { SecrecyFormLink as SecrecyFormLink_9faab69d04ee80c16105f7908ff2d63c } from '../../../../src/admin/actions/SecrecyFormLink'
import { TimeLimitField as TimeLimitField_94f0be147d84468223e59dc5c954b44d } from '../../../../src/admin/fields/TimeLimitField'
import { EditionActions as EditionActions_550cd9489d69bc44614acbc64aeab085 } from '../../../../src/admin/actions/EditionActions'
import { ProposalActions as ProposalActions_3291efe719a204e71947d43ba4014d8c } from '../../../../src/admin/actions/ProposalActions'
import { DirectoryImportPanel as DirectoryImportPanel_b37f31a65f0cbe9bdd0378d45368bc56 } from '../../../../src/admin/actions/DirectoryImportPanel'
import { DirectoryUpload as DirectoryUpload_ed2bfffd10917ffa184cf0344322b630 } from '../../../../src/admin/lists/DirectoryUpload'
import { AuditToolbar as AuditToolbar_865bb991dc2e1fdb4a32768e395fcd5a } from '../../../../src/admin/lists/AuditToolbar'
import { InstallationBanner as InstallationBanner_0b351f1b453ba2a1c8e6fb8441c4cd82 } from '../../../../src/admin/notices/InstallationBanner'
import { Icon as Icon_a9ddb4afa0331f89baf4773d9e108806 } from '../../../../src/admin/graphics/Icon'
import { Logo as Logo_862a4e7cae6afcd39620a64453bf9243 } from '../../../../src/admin/graphics/Logo'
import { Desk as Desk_b17d38549201ade2e872ab60569f3b44 } from '../../../../src/admin/dashboard/Desk'
import { BureauLinks as BureauLinks_0527e5721f09c516ae2bd17b6b6526b8 } from '../../../../src/admin/navigation/BureauLinks'
import { TimelinessView as TimelinessView_e2bf9e992cc7ad5115134d2176d1ef6d } from '../../../../src/admin/views/Timeliness'
import { SilentItemsView as SilentItemsView_f325b29d7803adca1e30820a5d8000ce } from '../../../../src/admin/views/SilentItems'
import { InterpretationsView as InterpretationsView_3760684a618964348c2b320220d09883 } from '../../../../src/admin/views/Interpretations'
import { OpeningView as OpeningView_bebe723ccebe0b622ce207a0a5b2827c } from '../../../../src/admin/views/Opening'
import { SecrecyFormView as SecrecyFormView_00170d29a9b88a79df338cfbf5637a0b } from '../../../../src/admin/views/SecrecyForm'
import { PosterView as PosterView_f1308aac88e353f46ce44f7e012a758e } from '../../../../src/admin/views/Poster'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/fields/TaskChoice#TaskChoice": TaskChoice_f5d48be8700d426a31a67a94c22a5c51,
  "/src/admin/cells/CivilDateCell#CivilDateCell": CivilDateCell_c4bd4fd4eed2031ea25e944a7890289b,
  "/src/admin/fields/CivilDateField#CivilDateField": CivilDateField_d219c93cfd2dca73204b54a9ed785c6c,
  "/src/admin/fields/WordImport#WordImport": WordImport_f1c87139db7f554b6ac3f93ca68320cc,
  "/src/admin/fields/ElementsField#ElementsField": ElementsField_fd6f67e9272614c6d41dc99d420b8105,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/fields/ValidityProposal#ValidityProposal": ValidityProposal_7290a215d26a55309bf8e4af2ebf6361,
  "/src/admin/fields/ContentChecks#ContentChecks": ContentChecks_cbc2ce3c326f91614e48bb622e41cf41,
  "/src/admin/cells/InstantCell#InstantCell": InstantCell_112938ff68757accf84f3e41411c9fa9,
  "/src/admin/fields/InstantField#InstantField": InstantField_876ccd92ced2e73671b6048cc03610b1,
  "/src/admin/cells/StateCell#StateCell": StateCell_3ac822f2023285014939b497293690c0,
  "/src/admin/lists/DisclosureToolbar#DisclosureToolbar": DisclosureToolbar_324bc001c318a320dd742e6572794c4d,
  "/src/admin/fields/RecordStamp#RecordStamp": RecordStamp_69b596aa5ff15969e902d1bd3d608157,
  "/src/admin/actions/ReviewPanel#ReviewPanel": ReviewPanel_73373c7ef27ad597588306459fc575bf,
  "/src/admin/actions/ExportPanel#ExportPanel": ExportPanel_0eea9ebe487b1b6ac44a34a0d5d3f513,
  "/src/admin/actions/PaymentImportPanel#PaymentImportPanel": PaymentImportPanel_9371083cab3765181683e4889f727e96,
  "/src/admin/fields/HistoryField#HistoryField": HistoryField_df1b33d05d1433b14a1af296a7f69c40,
  "/src/admin/lists/PaymentUpload#PaymentUpload": PaymentUpload_1953545ebafc01bd6db8ba0cf210408f,
  "/src/admin/actions/PaymentBatchPanel#PaymentBatchPanel": PaymentBatchPanel_14846e57a36aceaed872d5f41cbbd1cd,
  "/src/admin/lists/ExportToolbar#ExportToolbar": ExportToolbar_040635f4392d159a3925d94c3db9ffc6,
  "/src/admin/actions/ObligationActions#ObligationActions": ObligationActions_04517c07bfab07ddad6db04d84a19591,
  "/src/admin/lists/LedgerStart#LedgerStart": LedgerStart_55cace18a641b4e0d1d9d3292ba18812,
  "/src/admin/lists/LedgerToolbar#LedgerToolbar": LedgerToolbar_ee7e6755ca4a66efc60973e7e71160e6,
  "/src/admin/actions/CardActions#CardActions": CardActions_0b5bde84993d63426dddf0eec08a6bd3,
  "/src/admin/actions/PriorPublicationActions#PriorPublicationActions": PriorPublicationActions_4a1921b23cd121fa1b8625d447174375,
  "/src/admin/actions/PolicyStatus#PolicyStatus": PolicyStatus_e7ff54813afbcade233d9c36683f0c2b,
  "/src/admin/actions/SecrecyFormLink#SecrecyFormLink": SecrecyFormLink_9faab69d04ee80c16105f7908ff2d63c,
  "/src/admin/fields/TimeLimitField#TimeLimitField": TimeLimitField_94f0be147d84468223e59dc5c954b44d,
  "/src/admin/actions/EditionActions#EditionActions": EditionActions_550cd9489d69bc44614acbc64aeab085,
  "/src/admin/actions/ProposalActions#ProposalActions": ProposalActions_3291efe719a204e71947d43ba4014d8c,
  "/src/admin/actions/DirectoryImportPanel#DirectoryImportPanel": DirectoryImportPanel_b37f31a65f0cbe9bdd0378d45368bc56,
  "/src/admin/lists/DirectoryUpload#DirectoryUpload": DirectoryUpload_ed2bfffd10917ffa184cf0344322b630,
  "/src/admin/lists/AuditToolbar#AuditToolbar": AuditToolbar_865bb991dc2e1fdb4a32768e395fcd5a,
  "/src/admin/notices/InstallationBanner#InstallationBanner": InstallationBanner_0b351f1b453ba2a1c8e6fb8441c4cd82,
  "/src/admin/graphics/Icon#Icon": Icon_a9ddb4afa0331f89baf4773d9e108806,
  "/src/admin/graphics/Logo#Logo": Logo_862a4e7cae6afcd39620a64453bf9243,
  "/src/admin/dashboard/Desk#Desk": Desk_b17d38549201ade2e872ab60569f3b44,
  "/src/admin/navigation/BureauLinks#BureauLinks": BureauLinks_0527e5721f09c516ae2bd17b6b6526b8,
  "/src/admin/views/Timeliness#TimelinessView": TimelinessView_e2bf9e992cc7ad5115134d2176d1ef6d,
  "/src/admin/views/SilentItems#SilentItemsView": SilentItemsView_f325b29d7803adca1e30820a5d8000ce,
  "/src/admin/views/Interpretations#InterpretationsView": InterpretationsView_3760684a618964348c2b320220d09883,
  "/src/admin/views/Opening#OpeningView": OpeningView_bebe723ccebe0b622ce207a0a5b2827c,
  "/src/admin/views/SecrecyForm#SecrecyFormView": SecrecyFormView_00170d29a9b88a79df338cfbf5637a0b,
  "/src/admin/views/Poster#PosterView": PosterView_f1308aac88e353f46ce44f7e012a758e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
