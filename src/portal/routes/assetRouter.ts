import express from 'express'
import { assets } from '../assets'
import { finishPage } from '../finishPage'
import { sendFinished } from '../sendFinished'

/** A year, and never asked again: the name changes with the content. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The stylesheet and the icon, compressed once at start. */
export const assetRouter = (): express.Router => {
  const router = express.Router({ caseSensitive: true })
  for (const asset of assets) {
    const finished = finishPage(asset.text)
    router.get(asset.href, async (req, res) => {
      sendFinished({
        req,
        res,
        page: await finished,
        contentType: asset.contentType,
        cacheControl: FOR_EVER,
      })
    })
  }
  return router
}
