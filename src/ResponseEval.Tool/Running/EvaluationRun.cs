using System.Collections.Concurrent;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Running;

/// <summary>
/// A run over all inputs: several threads evaluate, each the batch that it read, in turn; the one that called writes, in input order. A fixed number of batches goes
/// round, so memory stays constant however much there is to read, and a slow writer holds the readers back.
/// </summary>
internal sealed class EvaluationRun : IDisposable
{
    private readonly ToolHost host;
    private readonly InputSequence inputs;
    private readonly ResultFrame frame;
    private readonly OutputTarget output;
    private readonly RunProgress? progress;
    private readonly CancellationTokenSource stop;
    private readonly BlockingCollection<BatchWork> free = [];
    private readonly BlockingCollection<BatchWork> underWay = [];
    private bool wroteSubject;

    public EvaluationRun(
        ToolHost host, IReadOnlyList<InputName> inputs, Func<BatchWork> makeWork, ResultFrame frame, OutputTarget output)
    {
        this.host = host;
        this.inputs = new InputSequence(inputs, host.StandardInput);
        this.frame = frame;
        this.output = output;
        progress = RunProgress.For(host, inputs, output);
        stop = CancellationTokenSource.CreateLinkedTokenSource(host.Interrupt);
        for (var i = 0; i < host.Workers + 2; i++)
            free.Add(makeWork());
    }

    public RunTotals Totals { get; private set; }

    /// <summary>What was looked for and its like; null where all subjects are wanted.</summary>
    public SubjectSearch? Search { get; init; }

    /// <exception cref="OperationCanceledException">The user interrupted. What was written ends with a complete record.</exception>
    /// <exception cref="OutputFailedException">The results cannot be written.</exception>
    public void Execute()
    {
        var workers = new Task[host.Workers];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            WriteAll();
            foreach (var worker in workers)
                worker.GetAwaiter().GetResult();
            End();
        }
        finally
        {
            // One may wait for input that never comes: they are asked to stop, and not waited for.
            stop.Cancel();
            progress?.Clear();
        }
    }

    public void Dispose() => stop.Dispose();

    private void Work()
    {
        try
        {
            while (Read() is { } work)
                work.Evaluation.RunSynchronously(TaskScheduler.Default);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for more.
        }
        finally
        {
            lock (inputs)
            {
                inputs.Dispose();
                underWay.CompleteAdding();
            }
        }
    }

    /// <summary>Reads the next batch, which is then under way; null when there is no more. One thread at a time, while others evaluate.</summary>
    private BatchWork? Read()
    {
        var work = free.Take(stop.Token);
        lock (inputs)
        {
            if (underWay.IsAddingCompleted)
                return null;
            var more = inputs.Fill(work.Batch);
            work.Evaluation = new Task(() => work.Evaluate(stop.Token));
            underWay.Add(work);
            if (!more)
                underWay.CompleteAdding();
            return work;
        }
    }

    private void WriteAll()
    {
        var isBetweenBatches = true;
        try
        {
            foreach (var work in underWay.GetConsumingEnumerable(host.Interrupt))
            {
                isBetweenBatches = false;
                work.Evaluation.GetAwaiter().GetResult();
                Write(work);
                isBetweenBatches = true;
                free.Add(work);
            }

            host.Interrupt.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException)
        {
            // What was evaluated by now is written, up to the first batch that was not: there must be no gap.
            while (isBetweenBatches && underWay.TryTake(out var work) && work.Evaluation.IsCompletedSuccessfully)
                Write(work);
            output.Flush();
            throw;
        }
    }

    private void Write(BatchWork work)
    {
        WriteMessages(work.Messages);
        if (work.Output.Length > 0)
        {
            output.Write(wroteSubject ? frame.Between.Span : frame.Start.Span);
            output.Write(work.Output);
            wroteSubject = true;
        }

        work.Deliver();
        Totals += work.Totals;
        if (work.Search is not null)
            Search?.Take(work.Search);
        progress?.Show(Totals.Subjects, work.Batch.BytesRead);
    }

    private void WriteMessages(IReadOnlyList<string> messages)
    {
        if (messages.Count == 0)
            return;
        progress?.Clear();
        foreach (var message in messages)
            host.Error.WriteLine(Problems.PlainText.Of(message));
        host.Error.Flush();
    }

    private void End() => output.Write(wroteSubject ? frame.End.Span : frame.WithoutSubjects.Span);
}
