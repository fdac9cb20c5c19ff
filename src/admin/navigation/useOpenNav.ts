'use client'
import { useNav, usePreferences } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Narrower, the side bar would lie over the page. */
const WIDE_ENOUGH = '(min-width: 1200px)'

/**
 * Payload folds the side bar away below 1440 pixels, which an office's screen of 1366 rarely has.
 * Opens it once after the page has loaded, unless the person closed it before.
 */
export const useOpenNav = (): void => {
  const { hydrated, setNavOpen } = useNav()
  const { getPreference } = usePreferences()
  const done = useRef(false)
  useEffect(() => {
    if (!hydrated || done.current || !window.matchMedia(WIDE_ENOUGH).matches) return
    done.current = true
    void getPreference<{ open?: boolean }>('nav').then((preference) => {
      if (preference?.open !== false) setNavOpen(true)
    })
  }, [hydrated, getPreference, setNavOpen])
}
