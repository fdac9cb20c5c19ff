/** Names every module that a process loads on its standard error: `node --import` this file. */
import { writeSync } from 'node:fs'
import { register } from 'node:module'

const hooks = `
  import { writeSync } from 'node:fs'
  export const load = (url, context, next) => {
    writeSync(2, 'import ' + url + '\\n')
    return next(url, context)
  }
`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
writeSync(2, 'import (naming)\n')
