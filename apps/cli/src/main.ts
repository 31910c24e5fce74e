#!/usr/bin/env node
console.log('oneruler')
