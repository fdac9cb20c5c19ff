'use client'
import { useEffect, useEffectEvent } from 'react'

const CHANGED = 'gk-copy-changed'

/** Tells the parts of the page that something about the copy was done on the server. */
export const announceChange = (): void => {
  window.dispatchEvent(new Event(CHANGED))
}

/** Runs when another part of the page has done something about the copy. */
export const useChangeSignal = (onChange: () => void): void => {
  const heard = useEffectEvent(onChange)
  useEffect(() => {
    const listener = () => heard()
    window.addEventListener(CHANGED, listener)
    return () => window.removeEventListener(CHANGED, listener)
  }, [])
}
