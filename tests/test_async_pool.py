"""A pool of processes behind an event loop: no thread, nobody left waiting."""

import asyncio

import pytest

from quoteparse.batch.job import Job
from quoteparse.integrations.pool import AsyncPool
from quoteparse.model import QuoteparseError
from quoteparse.readers import Article

pytestmark = pytest.mark.usefixtures("forked_workers")


def article(number):
    return Article(f"a{number}", "", content=f"« Le quai {number} rouvre », a déclaré Inès Carvalho.")


def with_pool(work, job=None):
    async def run():
        pool = AsyncPool(2, job or Job())
        try:
            return await asyncio.wait_for(work(pool), 60)
        finally:
            await pool.close()

    return asyncio.run(run())


def test_everybody_gets_his_own_document_and_the_loop_goes_on():
    beats = 0

    async def beat():
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.001)

    async def work(pool):
        pool.start()
        heart = asyncio.ensure_future(beat())
        try:
            return await asyncio.gather(*(pool.parse(article(n)) for n in range(20)))
        finally:
            heart.cancel()

    documents = with_pool(work)
    assert [d.id for d in documents] == [f"a{n}" for n in range(20)]
    assert [d.quotations[0].text for d in documents] == [f"Le quai {n} rouvre" for n in range(20)]
    assert beats > 5


def test_options_that_cannot_be_meant_are_told_to_everybody():
    async def work(pool):
        return await asyncio.gather(*(pool.parse(article(n)) for n in range(5)), return_exceptions=True)

    told = with_pool(work, Job(extractor="no such extractor"))
    assert [type(error) for error in told] == [QuoteparseError] * 5


def test_close_lets_go_of_what_nobody_has_begun():
    async def work(pool):
        waiting = [asyncio.ensure_future(pool.parse(article(n))) for n in range(50)]
        await asyncio.sleep(0)
        await pool.close()
        done = await asyncio.gather(*waiting, return_exceptions=True)
        return sum(isinstance(d, asyncio.CancelledError) for d in done), len(done)

    cancelled, count = with_pool(work)
    assert (count - cancelled) == 4


@pytest.mark.parametrize("processes", [0, 2])
def test_a_short_text_is_parsed_at_once(processes):
    async def work():
        pool = AsyncPool(processes, Job())
        document = await pool.parse(article(1), inline=True)
        await pool.close()
        return document

    assert asyncio.run(work()).quotations
