using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Input;

/// <summary>All inputs of a run one after the other, as batches. An input that fails is reported in its place, and the next one follows.</summary>
internal sealed class InputSequence(IReadOnlyList<InputName> inputs, Stream standardInput) : IDisposable
{
    private int next;
    private SubjectInput? file;
    private long bytesOfFormerInputs;
    private bool holdsSomething;

    /// <summary>Fills a batch. False when there is nothing more to come; the batch may hold something all the same.</summary>
    public bool Fill(SubjectBatch batch)
    {
        batch.Clear();
        while (!batch.IsFull)
        {
            if (file is null && !OpenNext(batch))
                return false;
            if (file is null)
                continue;
            var before = batch.Entries.Count;
            var more = ReadChunk(batch);
            holdsSomething |= batch.Entries.Count > before;
            batch.BytesRead = bytesOfFormerInputs + file.BytesRead;
            if (!more)
                Close(batch);
            else if (file.IsWaiting && batch.Entries.Count > 0)
                return true; // what came through the pipe is evaluated before more of it is waited for
        }

        return true;
    }

    public void Dispose() => file?.Dispose();

    private bool OpenNext(SubjectBatch batch)
    {
        if (next == inputs.Count)
            return false;
        var input = inputs[next++];
        try
        {
            file = SubjectInput.Open(input, standardInput);
            holdsSomething = false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            batch.AddFailure(ReadFailure.Message(input.Name, exception));
        }

        return true;
    }

    private bool ReadChunk(SubjectBatch batch)
    {
        try
        {
            return file!.ReadChunk(batch);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or TableFormatException)
        {
            batch.AddFailure(ReadFailure.Message(inputs[next - 1].Name, exception));
            return false;
        }
    }

    private void Close(SubjectBatch batch)
    {
        if (!holdsSomething)
            batch.Add(Problems.InputProblems.NothingToRead(inputs[next - 1]));
        bytesOfFormerInputs += file!.BytesRead;
        file.Dispose();
        file = null;
    }
}
