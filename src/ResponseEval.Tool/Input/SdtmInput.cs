using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Input;

/// <summary>A folder of SDTM files as input: subject after subject, with all their records.</summary>
internal sealed class SdtmInput(InputName name) : SubjectInput
{
    private const int SubjectsInChunk = 16;
    private IEnumerator<SdtmSubject>? subjects;
    private long count;

    public override long BytesRead => 0;

    public override bool IsWaiting => false;

    public override bool ReadChunk(SubjectBatch batch)
    {
        subjects ??= Begin(batch);
        for (var i = 0; i < SubjectsInChunk; i++)
        {
            if (!subjects.MoveNext())
                return false;
            batch.Add(subjects.Current, new SubjectPlace(name, ++count));
        }

        return true;
    }

    public override void Dispose() => subjects?.Dispose();

    private IEnumerator<SdtmSubject> Begin(SubjectBatch batch)
    {
        var study = SdtmStudy.Open(name.Text);
        foreach (var note in study.Notes)
            batch.AddNote($"{name.Name}: {note}");
        foreach (var problem in study.Problems)
            batch.AddNote(problem.ToString());
        return study.Subjects().GetEnumerator();
    }
}
