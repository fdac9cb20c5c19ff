/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { questionTree, type QuestionBranch } from '../questionTree'
import { isFilm, type Scene, type Step } from '../sceneFields'
import { FileList } from './FileList'
import { MediaPlayer } from './MediaPlayer'
import { SubHeading } from './SubHeading'

type SceneBlockProps = {
  scene: Scene
  /** The level of the block's own heading. */
  level: number
}

/** A block of a scene page (场景式解读): all of it is read, heard and opened without a script. */
export const SceneBlock = ({ scene, level }: SceneBlockProps) => (
  <div class="scene">
    {scene.heading && <SubHeading level={level}>{scene.heading}</SubHeading>}
    <SceneContent scene={scene} level={scene.heading ? level + 1 : level} />
  </div>
)

const SceneContent = ({ scene, level }: SceneBlockProps) => {
  switch (scene.type) {
    case 'steps':
      return (
        <ol class="steps">
          {scene.steps.map((step, index) => (
            <li key={index}>
              <StepText step={step} level={level} />
            </li>
          ))}
        </ol>
      )
    case 'cards':
      return (
        <ul class="cards">
          {scene.cards.map((card, index) => (
            <li key={index}>
              <article>
                <StepText step={card} level={level} />
              </article>
            </li>
          ))}
        </ul>
      )
    case 'questions':
      return <Questions branches={questionTree(scene.questions)} />
    case 'film':
      return <Film scene={scene} />
  }
}

const StepText = ({ step, level }: { step: Step; level: number }) => (
  <>
    {step.title && <SubHeading level={level}>{step.title}</SubHeading>}
    {step.text && <p class="lines">{step.text}</p>}
  </>
)

const Questions = ({ branches }: { branches: readonly QuestionBranch[] }) => (
  <ul class="questions">
    {branches.map((branch) => (
      <li key={branch.number}>
        <OneQuestion branch={branch} />
      </li>
    ))}
  </ul>
)

/** What opens nothing is no button. */
const OneQuestion = ({ branch: { question, below } }: { branch: QuestionBranch }) =>
  question.answer.trim() === '' && below.length === 0 ? (
    <p class="questions__bare">{question.question}</p>
  ) : (
    <details>
      <summary>{question.question}</summary>
      <div class="questions__answer">
        {question.answer && <p class="lines">{question.answer}</p>}
        {below.length > 0 && <Questions branches={below} />}
      </div>
    </details>
  )

const Film = ({ scene }: { scene: Extract<Scene, { type: 'film' }> }) => (
  <>
    {isFilm(scene.video) ? (
      <MediaPlayer title={scene.heading || '视频'} file={scene.video} captions={scene.captions} />
    ) : (
      <FileList files={[scene.video]} />
    )}
    {scene.transcript && (
      <details class="transcript">
        <summary>文字稿</summary>
        <p class="lines">{scene.transcript}</p>
      </details>
    )}
  </>
)
