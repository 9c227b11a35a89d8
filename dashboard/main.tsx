import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/theme.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/page.css'
import './styles/sign-in.css'
import './styles/programme.css'
import './styles/experiments.css'
import './styles/indicators.css'
import './styles/indicators-phone.css'
import './styles/detail.css'
import './styles/sites.css'
import './styles/experiment-page.css'
import './styles/figures.css'
import './styles/import.css'
import './styles/plan.css'
import './styles/plan-editor.css'
import './styles/bilan.css'
import './styles/applications.css'
import './styles/collection.css'
import './styles/exports.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
