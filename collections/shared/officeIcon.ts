/** The house's sign in the browser's tab. In the page itself: an admin without the portal has no file server. */
export const officeIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none">' +
    '<rect width="32" height="32" rx="5" fill="#fff"/>' +
    '<path d="M4 7c4-1.6 8-1.6 12 .8C20 5.4 24 5.4 28 7v18c-4-1.6-8-1.6-12 .8-4-2.4-8-2.4-12-.8Z" stroke="#1f2933" stroke-width="2" stroke-linejoin="round"/>' +
    '<path d="M16 8v17M7.5 12.5h5M7.5 16.5h5M19.5 12.5h5" stroke="#1f2933" stroke-width="1.5"/>' +
    '<rect x="19.5" y="16" width="5.5" height="5.5" rx="1" fill="#c8382e"/></svg>',
)}`
